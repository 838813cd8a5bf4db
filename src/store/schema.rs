//! The tables, as both engines have them; a test migrates both and compares.

diesel::table! {
    settings (key) {
        key -> Text,
        value -> Text,
    }
}

diesel::table! {
    leases (name) {
        name -> Text,
        holder -> Binary,
        expires_at -> BigInt,
    }
}

diesel::table! {
    seals (record_id) {
        record_id -> Binary,
        wrapped_key -> Binary,
    }
}

diesel::table! {
    letters (id) {
        id -> Binary,
        slug -> Text,
        state -> Text,
        host -> Text,
        contact -> Nullable<Text>,
        signers -> Text,
        review -> Text,
        prints_representatives -> Bool,
        language -> Text,
        collation_locale -> Text,
        articles -> Text,
        list_on_page -> Integer,
        reminder -> Bool,
        opens_at -> Nullable<BigInt>,
        closes_at -> Nullable<BigInt>,
        time_zone -> Text,
        version -> Integer,
        created_at -> BigInt,
        shows_progress -> Bool,
        second_factor -> Bool,
        review_target -> Nullable<Integer>,
        target -> Nullable<Integer>,
        shows_target -> Bool,
        list_grouping -> Text,
        published_at -> Nullable<BigInt>,
        embargo -> Nullable<Integer>,
        bulk_individuals -> Bool,
        offices -> Nullable<Text>,
    }
}

diesel::table! {
    versions (id) {
        id -> Binary,
        letter_id -> Binary,
        number -> Integer,
        language -> Text,
        title -> Text,
        short_title -> Text,
        addressees -> Text,
        markdown -> Text,
        sha256 -> Binary,
        change -> Text,
        created_at -> BigInt,
        note -> Nullable<Text>,
    }
}

diesel::table! {
    updates (id) {
        id -> Binary,
        letter_id -> Binary,
        number -> Integer,
        language -> Text,
        title -> Text,
        markdown -> Text,
        sources -> Nullable<Text>,
        published_at -> Nullable<BigInt>,
        created_at -> BigInt,
        happened_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    statements (id) {
        id -> Binary,
        version -> Integer,
        language -> Text,
        authorised -> Text,
        consent -> Text,
        created_at -> BigInt,
        updates -> Nullable<Text>,
    }
}

diesel::table! {
    organisations (id) {
        id -> Binary,
        name -> Text,
        name_en -> Nullable<Text>,
        acronym -> Nullable<Text>,
        country -> Text,
        website -> Nullable<Text>,
        domain -> Nullable<Text>,
        folded_key -> Text,
        key_rules -> Integer,
        merged_into -> Nullable<Binary>,
        revision -> BigInt,
        created_at -> BigInt,
        acronym_key -> Nullable<Text>,
        federation_id -> Nullable<Binary>,
        sealed -> Nullable<Binary>,
        mark_rules -> Integer,
    }
}

diesel::table! {
    organisation_names (id) {
        id -> Binary,
        organisation_id -> Binary,
        kind -> Text,
        language -> Nullable<Text>,
        name -> Text,
        folded_key -> Text,
        key_rules -> Integer,
        country -> Text,
        merge_id -> Nullable<Binary>,
    }
}

diesel::table! {
    submissions (id) {
        id -> Binary,
        letter_id -> Binary,
        version_id -> Binary,
        statement_id -> Binary,
        address_index -> Binary,
        digest -> Binary,
        sealed -> Binary,
        language -> Text,
        trap -> Bool,
        code_tries -> SmallInt,
        reminded_at -> Nullable<BigInt>,
        created_at -> BigInt,
        expires_at -> BigInt,
    }
}

diesel::table! {
    answered_submissions (id) {
        id -> Binary,
        signature_id -> Binary,
        created_at -> BigInt,
    }
}

diesel::table! {
    imports (id) {
        id -> Binary,
        letter_id -> Binary,
        created_at -> BigInt,
        shown_at -> Nullable<BigInt>,
        staged_at -> Nullable<BigInt>,
        lines -> BigInt,
        taken_off_by -> Nullable<Binary>,
        taken_off_from -> Nullable<BigInt>,
        taken_off_until -> Nullable<BigInt>,
        taken_off -> BigInt,
        left_standing -> BigInt,
    }
}

diesel::table! {
    signatures (id) {
        id -> Binary,
        letter_id -> Binary,
        kind -> Text,
        organisation_id -> Nullable<Binary>,
        address_index -> Nullable<Binary>,
        state -> Text,
        visibility -> Text,
        proof -> Text,
        version_id -> Binary,
        statement_id -> Nullable<Binary>,
        language -> Text,
        name -> Nullable<Text>,
        name_en -> Nullable<Text>,
        acronym -> Nullable<Text>,
        country -> Nullable<Text>,
        website -> Nullable<Text>,
        file_under_chosen -> Nullable<Text>,
        file_under -> Nullable<Text>,
        sort_key -> Nullable<Binary>,
        heading -> Nullable<Text>,
        collation_rules -> Nullable<Text>,
        sealed_line -> Nullable<Binary>,
        salt -> Nullable<Binary>,
        listed -> Bool,
        import_id -> Nullable<Binary>,
        synthetic -> Bool,
        confirmed_at -> BigInt,
        published_at -> Nullable<BigInt>,
        affiliation -> Nullable<Text>,
        doubt -> Integer,
        near_entries -> Integer,
        waits_since -> BigInt,
    }
}

diesel::table! {
    set_aside (signature_id) {
        signature_id -> Binary,
        at -> BigInt,
    }
}

diesel::table! {
    name_words (letter_id, word, signature_id) {
        letter_id -> Binary,
        word -> Binary,
        signature_id -> Binary,
    }
}

diesel::table! {
    holds (signature_id, reason) {
        signature_id -> Binary,
        reason -> Text,
        sealed -> Nullable<Binary>,
    }
}

diesel::table! {
    contacts (signature_id) {
        signature_id -> Binary,
        sealed -> Binary,
        wants_updates -> Bool,
        updates_id -> Binary,
        updates_since -> Nullable<BigInt>,
    }
}

diesel::table! {
    representatives (signature_id, position) {
        signature_id -> Binary,
        position -> SmallInt,
        name -> Nullable<Text>,
        role -> Nullable<Text>,
        sealed -> Nullable<Binary>,
    }
}

diesel::table! {
    mailboxes (letter_id, address_index) {
        letter_id -> Binary,
        address_index -> Binary,
        silenced_at -> Nullable<BigInt>,
        touched_at -> BigInt,
    }
}

diesel::table! {
    bounces (address_index) {
        address_index -> Binary,
        status -> Text,
        created_at -> BigInt,
    }
}

diesel::table! {
    outbox (id) {
        id -> Binary,
        letter_id -> Nullable<Binary>,
        record_id -> Binary,
        kind -> Text,
        address_index -> Binary,
        sealed -> Nullable<Binary>,
        language -> Text,
        priority -> SmallInt,
        state -> Text,
        fate -> Nullable<Text>,
        attempts -> SmallInt,
        due_at -> BigInt,
        lease_until -> Nullable<BigInt>,
        created_at -> BigInt,
        sent_at -> Nullable<BigInt>,
        mail_host -> Nullable<Binary>,
    }
}

diesel::table! {
    ledger_entries (id) {
        id -> Binary,
        letter_id -> Binary,
        act -> Text,
        reason -> Nullable<Text>,
        kind -> Text,
        country -> Nullable<Text>,
        signature_id -> Binary,
        commitment -> Nullable<Binary>,
        created_at -> BigInt,
        import_id -> Nullable<Binary>,
        sequence -> Nullable<BigInt>,
        hash -> Nullable<Binary>,
        named -> Bool,
    }
}

diesel::table! {
    ledger_heads (letter_id) {
        letter_id -> Binary,
        sequence -> BigInt,
        hash -> Binary,
        organisations -> BigInt,
        individuals -> BigInt,
        unnamed_organisations -> BigInt,
        unnamed_individuals -> BigInt,
    }
}

diesel::table! {
    ledger_countries (letter_id, country) {
        letter_id -> Binary,
        country -> Text,
        organisations -> BigInt,
        individuals -> BigInt,
    }
}

diesel::table! {
    moderators (id) {
        id -> Binary,
        name -> Text,
        address_index -> Binary,
        sealed -> Binary,
        password_hash -> Text,
        role -> Text,
        language -> Text,
        created_at -> BigInt,
        disabled_at -> Nullable<BigInt>,
        sealed_totp -> Nullable<Binary>,
        totp_step -> Nullable<BigInt>,
    }
}

diesel::table! {
    recovery_codes (moderator_id, code_hash) {
        moderator_id -> Binary,
        code_hash -> Binary,
    }
}

diesel::table! {
    login_sessions (digest) {
        digest -> Binary,
        id -> Binary,
        moderator_id -> Binary,
        network -> Binary,
        device -> Text,
        created_at -> BigInt,
        confirmed_at -> BigInt,
        expires_at -> BigInt,
    }
}

diesel::table! {
    invitations (id) {
        id -> Binary,
        address_index -> Binary,
        sealed -> Binary,
        role -> Text,
        language -> Text,
        invited_by -> Binary,
        created_at -> BigInt,
        expires_at -> BigInt,
    }
}

diesel::table! {
    password_resets (id) {
        id -> Binary,
        address_index -> Binary,
        number -> BigInt,
        sealed -> Binary,
        fingerprint -> Binary,
        language -> Text,
        created_at -> BigInt,
        expires_at -> BigInt,
    }
}

diesel::table! {
    guesses (guesser) {
        guesser -> Binary,
        failures -> Integer,
        failed_at -> BigInt,
    }
}

diesel::table! {
    decisions (id) {
        id -> Binary,
        signature_id -> Binary,
        moderator_id -> Nullable<Binary>,
        act -> Text,
        from_state -> Text,
        to_state -> Text,
        reason -> Nullable<Text>,
        sealed_note -> Nullable<Binary>,
        because_of -> Nullable<Binary>,
        undone_at -> Nullable<BigInt>,
        created_at -> BigInt,
    }
}

diesel::table! {
    organisation_marks (mark, organisation_id) {
        mark -> BigInt,
        organisation_id -> Binary,
    }
}

diesel::table! {
    organisation_words (word, organisation_id) {
        word -> Binary,
        organisation_id -> Binary,
    }
}

diesel::table! {
    merges (id) {
        id -> Binary,
        loser_id -> Binary,
        winner_id -> Binary,
        moderator_id -> Nullable<Binary>,
        undone_at -> Nullable<BigInt>,
        created_at -> BigInt,
    }
}

diesel::table! {
    merged_signatures (signature_id, merge_id) {
        signature_id -> Binary,
        merge_id -> Binary,
        into_id -> Nullable<Binary>,
        from_state -> Text,
        from_organisation_id -> Nullable<Binary>,
    }
}

diesel::table! {
    first_signatories (signature_id) {
        signature_id -> Binary,
        letter_id -> Binary,
    }
}

diesel::table! {
    vouches (signature_id) {
        signature_id -> Binary,
        moderator_id -> Nullable<Binary>,
        sealed -> Binary,
        created_at -> BigInt,
    }
}

diesel::table! {
    asks (id) {
        id -> Binary,
        signature_id -> Binary,
        moderator_id -> Nullable<Binary>,
        address_index -> Nullable<Binary>,
        sealed -> Nullable<Binary>,
        address_id -> Nullable<Binary>,
        created_at -> BigInt,
        expires_at -> BigInt,
        ended_at -> Nullable<BigInt>,
        sealed_domain -> Nullable<Binary>,
    }
}

diesel::table! {
    notices (id) {
        id -> Binary,
        signature_id -> Binary,
        moderator_id -> Nullable<Binary>,
        address_index -> Binary,
        objected_at -> Nullable<BigInt>,
        sealed -> Nullable<Binary>,
        created_at -> BigInt,
    }
}

diesel::table! {
    reports (id) {
        id -> Binary,
        letter_id -> Binary,
        signature_id -> Binary,
        reason -> Text,
        sealed -> Binary,
        digest -> Binary,
        created_at -> BigInt,
        closed_at -> Nullable<BigInt>,
        closed_by -> Nullable<Binary>,
    }
}

diesel::table! {
    signer_links (id) {
        id -> Binary,
        address_index -> Binary,
        number -> BigInt,
        sealed -> Binary,
        language -> Text,
        created_at -> BigInt,
        expires_at -> BigInt,
    }
}

diesel::table! {
    handovers (id) {
        id -> Binary,
        signature_id -> Binary,
        from_index -> Binary,
        to_index -> Binary,
        sealed -> Binary,
        created_at -> BigInt,
        expires_at -> BigInt,
        accepted_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    questions (id) {
        id -> Binary,
        signature_id -> Binary,
        version -> Integer,
        address_index -> Binary,
        answer -> Nullable<Text>,
        answered_at -> Nullable<BigInt>,
        created_at -> BigInt,
    }
}

diesel::table! {
    mail_domains (domain_index) {
        domain_index -> Binary,
        signature_id -> Binary,
    }
}

diesel::table! {
    reservations (signature_id) {
        signature_id -> Binary,
        moderator_id -> Binary,
        until -> BigInt,
    }
}

diesel::table! {
    notes (id) {
        id -> Binary,
        signature_id -> Binary,
        moderator_id -> Nullable<Binary>,
        sealed -> Binary,
        created_at -> BigInt,
    }
}

diesel::table! {
    bulks (id) {
        id -> Binary,
        letter_id -> Binary,
        moderator_id -> Nullable<Binary>,
        act -> Text,
        undone_at -> Nullable<BigInt>,
        created_at -> BigInt,
    }
}

diesel::table! {
    bulk_rows (bulk_id, signature_id) {
        bulk_id -> Binary,
        signature_id -> Binary,
        decision_id -> Nullable<Binary>,
    }
}

diesel::table! {
    networks (id) {
        id -> Binary,
        letter_id -> Binary,
        network -> Binary,
        confirmed -> Bool,
        created_at -> BigInt,
    }
}

diesel::table! {
    audit_entries (id) {
        id -> Binary,
        actor -> Text,
        moderator_id -> Nullable<Binary>,
        act -> Text,
        subject -> Text,
        subject_id -> Nullable<Binary>,
        letter_id -> Nullable<Binary>,
        changes -> Nullable<Binary>,
        sealed_by -> Nullable<Binary>,
        network -> Nullable<Binary>,
        created_at -> BigInt,
        sequence -> Nullable<BigInt>,
        hash -> Nullable<Binary>,
    }
}

diesel::table! {
    reject_reasons (id) {
        id -> Binary,
        letter_id -> Binary,
        key -> Text,
        label -> Nullable<Text>,
        mailed -> Bool,
        position -> Integer,
        retired_at -> Nullable<BigInt>,
        revision -> BigInt,
    }
}

diesel::table! {
    reject_texts (reason_id, language) {
        reason_id -> Binary,
        language -> Text,
        text -> Text,
    }
}

diesel::table! {
    said_reasons (decision_id) {
        decision_id -> Binary,
        label -> Nullable<Text>,
        language -> Nullable<Text>,
        text -> Nullable<Text>,
        mailed -> Bool,
    }
}

diesel::table! {
    promise_digests (letter_id, moderator_id) {
        letter_id -> Binary,
        moderator_id -> Binary,
        told_at -> BigInt,
    }
}

diesel::table! {
    digest_refusals (moderator_id) {
        moderator_id -> Binary,
        since -> BigInt,
    }
}

diesel::table! {
    samples (letter_id, round, signature_id) {
        letter_id -> Binary,
        round -> Integer,
        signature_id -> Binary,
        drawn_at -> BigInt,
        verdict -> Nullable<Text>,
        checked_by -> Nullable<Binary>,
        checked_at -> Nullable<BigInt>,
        decision_id -> Nullable<Binary>,
    }
}

diesel::table! {
    mass_jobs (id) {
        id -> Binary,
        letter_id -> Binary,
        moderator_id -> Binary,
        filter -> Text,
        state -> Text,
        created_at -> BigInt,
        started_at -> Nullable<BigInt>,
        ended_at -> Nullable<BigInt>,
        role_lost -> Bool,
        undone_by -> Nullable<Binary>,
        undo_note -> Nullable<Text>,
        sealed_search -> Nullable<Binary>,
    }
}

diesel::table! {
    mass_rows (job_id, signature_id) {
        job_id -> Binary,
        signature_id -> Binary,
        seen -> Text,
        fate -> Text,
        decision_id -> Nullable<Binary>,
    }
}

diesel::table! {
    co_hosts (letter_id, position) {
        letter_id -> Binary,
        position -> SmallInt,
        name -> Text,
        website -> Nullable<Text>,
    }
}

diesel::table! {
    text_drafts (letter_id, number, language) {
        letter_id -> Binary,
        number -> Integer,
        language -> Text,
        title -> Text,
        short_title -> Text,
        addressees -> Text,
        markdown -> Text,
        note -> Nullable<Text>,
        written_at -> BigInt,
    }
}

diesel::table! {
    update_corrections (id) {
        id -> Binary,
        update_id -> Binary,
        note -> Text,
        created_at -> BigInt,
        title -> Nullable<Text>,
        markdown -> Nullable<Text>,
        sources -> Nullable<Text>,
        happened_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    page_texts (letter_id, page, language) {
        letter_id -> Binary,
        page -> Text,
        language -> Text,
        title -> Text,
        markdown -> Text,
        written_at -> BigInt,
    }
}

diesel::table! {
    sample_letters (letter_id, language) {
        letter_id -> Binary,
        language -> Text,
        subject -> Text,
        body -> Text,
        phone -> Text,
        post -> Text,
        friends -> Text,
        written_at -> BigInt,
    }
}

diesel::table! {
    action_counts (letter_id, day, way) {
        letter_id -> Binary,
        day -> Text,
        way -> Text,
        total -> BigInt,
    }
}

diesel::table! {
    deliveries (id) {
        id -> Binary,
        letter_id -> Binary,
        delivered_at -> BigInt,
        recipient -> Text,
        ledger_sequence -> BigInt,
        ledger_hash -> Binary,
        organisations -> BigInt,
        individuals -> BigInt,
        countries -> BigInt,
        created_at -> BigInt,
        answer -> Nullable<Text>,
        answered_at -> Nullable<BigInt>,
        answer_link -> Nullable<Text>,
    }
}

diesel::table! {
    switches_on (id) {
        id -> Binary,
        letter_id -> Nullable<Binary>,
        switch -> Text,
    }
}

diesel::table! {
    banners (id) {
        id -> Binary,
        letter_id -> Nullable<Binary>,
        language -> Text,
        text -> Text,
    }
}

diesel::table! {
    switch_turns (id) {
        id -> Binary,
        letter_id -> Nullable<Binary>,
        switch -> Nullable<Text>,
        turned_on -> Bool,
        language -> Nullable<Text>,
        banner -> Nullable<Text>,
        moderator_id -> Nullable<Binary>,
        sealed -> Binary,
        created_at -> BigInt,
    }
}

diesel::table! {
    number_events (id) {
        id -> Binary,
        letter_id -> Binary,
        measure -> Text,
        at -> BigInt,
        part -> Text,
        change -> BigInt,
    }
}

diesel::table! {
    numbers (letter_id, measure, at, part) {
        letter_id -> Binary,
        measure -> Text,
        at -> BigInt,
        part -> Text,
        total -> BigInt,
    }
}

diesel::table! {
    number_heads (letter_id) {
        letter_id -> Binary,
        sequence -> BigInt,
    }
}

diesel::table! {
    quiet_providers (letter_id, provider) {
        letter_id -> Binary,
        provider -> Text,
        sent -> BigInt,
        confirmed -> BigInt,
        expected -> BigInt,
    }
}

diesel::table! {
    mailings (id) {
        id -> Binary,
        letter_id -> Binary,
        kind -> Text,
        state -> Text,
        revision -> BigInt,
        per_hour -> Nullable<Integer>,
        created_at -> BigInt,
        started_at -> Nullable<BigInt>,
        ended_at -> Nullable<BigInt>,
        gathered_to -> Nullable<Binary>,
        gathered_at -> Nullable<BigInt>,
        next_at -> Nullable<BigInt>,
        sent -> Nullable<BigInt>,
        dead -> Nullable<BigInt>,
        dropped -> Nullable<BigInt>,
        update_number -> Nullable<Integer>,
    }
}

diesel::table! {
    mailing_texts (mailing_id, language) {
        mailing_id -> Binary,
        language -> Text,
        subject -> Text,
        body -> Text,
    }
}

diesel::table! {
    mailing_recipients (mailing_id, address_index) {
        mailing_id -> Binary,
        address_index -> Binary,
        signature_id -> Binary,
        state -> Text,
        fate -> Nullable<Text>,
        mail_id -> Nullable<Binary>,
        due_at -> BigInt,
    }
}

diesel::table! {
    mailing_tests (mail_id) {
        mail_id -> Binary,
        mailing_id -> Binary,
    }
}

diesel::table! {
    previews (id) {
        id -> Binary,
        letter_id -> Binary,
        sealed -> Binary,
        may_sign -> Bool,
        made_by -> Binary,
        created_at -> BigInt,
        expires_at -> BigInt,
        revoked_at -> Nullable<BigInt>,
    }
}

diesel::table! {
    initial_signatories (id) {
        id -> Binary,
        letter_id -> Binary,
        address_index -> Binary,
        digest -> Binary,
        sealed -> Binary,
        sealed_answer -> Nullable<Binary>,
        language -> Text,
        state -> Text,
        corrected -> Bool,
        again -> Bool,
        version -> Nullable<Integer>,
        version_id -> Nullable<Binary>,
        sha256 -> Nullable<Binary>,
        statement_id -> Nullable<Binary>,
        signature_id -> Nullable<Binary>,
        revision -> BigInt,
        created_at -> BigInt,
        asked_at -> BigInt,
        reminded_at -> Nullable<BigInt>,
        answered_at -> Nullable<BigInt>,
        expires_at -> BigInt,
        former -> Nullable<Text>,
        counts_since -> Nullable<BigInt>,
    }
}

diesel::table! {
    uploads (id) {
        id -> Binary,
        letter_id -> Binary,
        moderator_id -> Nullable<Binary>,
        state -> Text,
        import_id -> Nullable<Binary>,
        sealed -> Binary,
        created_at -> BigInt,
        round -> BigInt,
    }
}

diesel::table! {
    upload_pieces (upload_id, position) {
        upload_id -> Binary,
        position -> BigInt,
        row_count -> BigInt,
        fresh -> BigInt,
        held -> BigInt,
        listed -> BigInt,
        repeated -> BigInt,
        faulty -> BigInt,
        sealed_rows -> Binary,
        sealed_fates -> Nullable<Binary>,
        round -> BigInt,
    }
}

diesel::table! {
    office_sets (id) {
        id -> Binary,
        country -> Text,
        part -> Text,
        as_of -> Text,
        created_at -> BigInt,
        staged_at -> BigInt,
    }
}

diesel::table! {
    shown_office_sets (country, part) {
        country -> Text,
        part -> Text,
        set_id -> Binary,
    }
}

diesel::table! {
    offices (set_id, key) {
        set_id -> Binary,
        key -> Text,
        body -> Text,
        body_name -> Nullable<Text>,
        area -> Text,
        title -> Text,
        full_name -> Nullable<Text>,
        last_name -> Nullable<Text>,
        party -> Nullable<Text>,
        salutation -> Nullable<Text>,
        term_from -> Nullable<Text>,
        term_until -> Nullable<Text>,
        phone -> Nullable<Text>,
        contact_form -> Nullable<Text>,
        email -> Nullable<Text>,
        website -> Nullable<Text>,
        address -> Nullable<Text>,
        social -> Text,
    }
}

diesel::table! {
    office_areas (set_id, key) {
        set_id -> Binary,
        key -> Text,
        parent -> Nullable<Text>,
        name -> Nullable<Text>,
    }
}

diesel::table! {
    office_places (set_id, place, area) {
        set_id -> Binary,
        place -> Text,
        area -> Text,
    }
}

diesel::joinable!(versions -> letters (letter_id));
diesel::joinable!(submissions -> letters (letter_id));
diesel::joinable!(ledger_entries -> imports (import_id));
diesel::joinable!(signatures -> imports (import_id));
diesel::joinable!(holds -> signatures (signature_id));
diesel::joinable!(contacts -> signatures (signature_id));
diesel::joinable!(representatives -> signatures (signature_id));
diesel::joinable!(name_words -> signatures (signature_id));
diesel::joinable!(signatures -> versions (version_id));
diesel::joinable!(decisions -> moderators (moderator_id));
diesel::joinable!(login_sessions -> moderators (moderator_id));
diesel::joinable!(invitations -> moderators (invited_by));
diesel::joinable!(signatures -> organisations (organisation_id));
diesel::joinable!(organisation_names -> organisations (organisation_id));
diesel::joinable!(reservations -> moderators (moderator_id));
diesel::joinable!(notes -> moderators (moderator_id));
diesel::joinable!(reject_texts -> reject_reasons (reason_id));
diesel::joinable!(mailing_recipients -> mailings (mailing_id));

diesel::joinable!(shown_office_sets -> office_sets (set_id));

diesel::allow_tables_to_appear_in_same_query!(
    settings,
    set_aside,
    leases,
    seals,
    letters,
    versions,
    updates,
    statements,
    organisations,
    organisation_names,
    submissions,
    answered_submissions,
    imports,
    signatures,
    name_words,
    holds,
    contacts,
    representatives,
    mailboxes,
    bounces,
    outbox,
    ledger_entries,
    ledger_heads,
    ledger_countries,
    moderators,
    login_sessions,
    recovery_codes,
    invitations,
    password_resets,
    guesses,
    decisions,
    organisation_marks,
    organisation_words,
    merges,
    merged_signatures,
    first_signatories,
    vouches,
    asks,
    notices,
    reports,
    signer_links,
    handovers,
    questions,
    mail_domains,
    reservations,
    notes,
    bulks,
    bulk_rows,
    networks,
    audit_entries,
    reject_reasons,
    reject_texts,
    said_reasons,
    promise_digests,
    digest_refusals,
    samples,
    mass_jobs,
    mass_rows,
    switches_on,
    banners,
    switch_turns,
    number_events,
    numbers,
    number_heads,
    quiet_providers,
    mailings,
    mailing_texts,
    mailing_recipients,
    mailing_tests,
    previews,
    initial_signatories,
    uploads,
    upload_pieces,
    office_sets,
    shown_office_sets,
);
