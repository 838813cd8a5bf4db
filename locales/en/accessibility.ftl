## The statement on accessibility

nav-accessibility = Accessibility
accessibility-title = Accessibility
accessibility-intro = These pages are made to be read and used by everybody, whatever they see, hear or press, with whatever device and program they use.
accessibility-promise-heading = What is promised
accessibility-promise-text = All pages are built to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. The pages on which one reads a letter, finds a name and signs go further where it helps most: text on them has the contrast of level AAA, in light and in dark.
accessibility-use-heading = How one can use them
accessibility-use-keyboard = Everything works with the keyboard alone, in the order in which it is read, and where the focus is can be seen.
accessibility-use-zoom = Text can be enlarged to 400 % without scrolling sideways, and all pages work on a screen that is 320 pixels wide.
accessibility-use-script = Nothing needs JavaScript, a mouse or a puzzle, and no page has to be read or filled in within a time. How long a link in a mail works is said in the mail. Nothing moves by itself.
accessibility-use-errors = If a form cannot be taken, everything that was typed stays (but for passwords and files), and each fault is said in words, beside its field and at the top of the page.
accessibility-use-settings = Your settings are followed: light or dark, more contrast, less motion, your own fonts and colours.
accessibility-use-print = The letter and its signatories can be printed, and taken away as plain text.
accessibility-tested-heading = How it is tested
accessibility-tested-text = Every change of the program is tested in a real browser, with automatic checks of every page in light and dark, on small and large screens, written from left to right and from right to left, and by stories that use nothing but the keyboard. Automatic checks do not find everything.
accessibility-limits-heading = Known limits
accessibility-limits-text = The words of a letter, the names of those who signed it and what is posted about it are written by others: we cannot promise that they are easy to read, nor that pictures in them are described. Names in another language than the page’s are marked by their direction, not by their language, since nobody is asked for it.
accessibility-contact-heading = If something does not work for you
accessibility-contact-text = Tell us which page it was and what you wanted to do. We answer, help you to sign or to read in another way, and put it right.
