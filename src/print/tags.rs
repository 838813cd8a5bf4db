//! What assistive technology reads: a tree of headings, paragraphs, lists and tables, in reading order.
use krilla::tagging::{Identifier, Node, TagGroup, TagKind, TagTree};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NodeId(usize);

enum Child {
    Node(NodeId),
    Drawn(Identifier),
}

struct Branch {
    kind: TagKind,
    children: Vec<Child>,
}

/// Branches are made when a text is put on its page, and get their leaves when it is drawn.
#[derive(Default)]
pub struct Tags {
    branches: Vec<Branch>,
    top: Vec<NodeId>,
}

impl Tags {
    /// Under `parent`, or at the top, after what is there.
    pub fn branch(&mut self, parent: Option<NodeId>, kind: impl Into<TagKind>) -> NodeId {
        let id = NodeId(self.branches.len());
        self.branches.push(Branch {
            kind: kind.into(),
            children: Vec::new(),
        });
        match parent.and_then(|parent| self.branches.get_mut(parent.0)) {
            Some(parent) => parent.children.push(Child::Node(id)),
            None => self.top.push(id),
        }
        id
    }

    pub fn drawn(&mut self, at: NodeId, identifier: Identifier) {
        if let Some(branch) = self.branches.get_mut(at.0) {
            branch.children.push(Child::Drawn(identifier));
        }
    }

    pub fn into_tree(self, language: &str) -> TagTree {
        let mut branches: Vec<Option<Branch>> = self.branches.into_iter().map(Some).collect();
        let mut tree = TagTree::new().with_lang(Some(language.to_owned()));
        for id in self.top {
            if let Some(child) = grown(&mut branches, id) {
                tree.push(child);
            }
        }
        tree
    }
}

fn grown(branches: &mut [Option<Branch>], id: NodeId) -> Option<Node> {
    let branch = branches.get_mut(id.0)?.take()?;
    let mut group = TagGroup::new(branch.kind);
    for child in branch.children {
        match child {
            Child::Drawn(identifier) => group.push(identifier),
            Child::Node(id) => {
                if let Some(child) = grown(branches, id) {
                    group.push(child);
                }
            }
        }
    }
    Some(group.into())
}
