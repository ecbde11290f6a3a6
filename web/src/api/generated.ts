// The house as the console sees it: operations, roles, lifecycles and problems, with their words.
// 由 onecard describe 生成，请勿手工修改。Written by onecard describe; do not edit.

export interface Words {
  readonly zh: string;
  readonly en: string;
}
/** An id as it is spoken: "batch_41". */
export type Id<Of extends string> = `${Of}_${number}`;
/** Yuan as text: "1200.50". */
export type Money = string;
/** "2021-10-22" */
export type DateText = string;
/** "2021-10" */
export type MonthText = string;
/** "2021-10-22T09:30:00+08:00" */
export type InstantText = string;
/** Six to twelve digits. */
export type RegionText = string;
/** Personal data: whole when it goes in, masked when it comes out. */
export type Sensitive = string;

export interface Choice extends Words {
  readonly code: string;
}
export interface FieldShape {
  readonly name: string;
  readonly words: Words;
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly many: boolean;
  /** Personal or secret: to be typed and shown with care. */
  readonly sensitive: boolean;
  /** The most characters of a text. */
  readonly longest?: number;
  /** What an id names. */
  readonly idOf?: string;
  readonly choices?: readonly Choice[];
  /** Of a record. */
  readonly fields?: readonly FieldShape[];
}
export type Effect = "reads" | "writes" | "reveals";
export interface OperationShape {
  readonly name: OperationName;
  readonly module: ModuleName;
  readonly title: Words;
  readonly effect: Effect;
  /** "*": everybody signed in; "anyone": also who is not. */
  readonly roles: readonly (Role | "*" | "anyone")[];
  readonly source: string;
  /** Demands a fresh proof of identity: access.confirm_identity, after a refusal of that code. */
  readonly asksAgain: boolean;
  readonly input: readonly FieldShape[];
  readonly output: readonly FieldShape[];
  /** Of an operation that answers rows a page at a time. */
  readonly list?: ListShape;
}
export interface ListShape {
  /** The field of the answer with the rows. */
  readonly rows: string;
  /** The input that takes the answer's `next`. */
  readonly page: "after" | "before";
  /** The values of the input `sort`, with `descending`; empty where there is one order. */
  readonly sorts: readonly string[];
  readonly filters: readonly string[];
  /** Whether the answer tells `total`. */
  readonly hasTotal: boolean;
}
export interface LifecycleShape {
  readonly module: ModuleName;
  readonly start: string;
  readonly states: { readonly [code: string]: Words };
  /** An act has the name of the operation that does it, within the module. */
  readonly acts: { readonly [code: string]: Words };
  readonly moves: readonly {
    readonly from: string;
    readonly act: string;
    readonly to: string;
    readonly notBy: readonly string[];
  }[];
}
export type Fault = "invalid" | "forbidden" | "not_found" | "conflict" | "refused" | "busy";
export interface ProblemShape {
  readonly code: string;
  readonly fault: Fault;
  readonly status: number;
  /** Each {} stands for the next argument. */
  readonly words: Words;
  readonly mend: Words;
}

export type OperationName = keyof Operations;
export type Input<Name extends OperationName> = Operations[Name]["input"];
export type Output<Name extends OperationName> = Operations[Name]["output"];

export type ModuleName = "engine" | "regions" | "policies" | "access" | "people" | "cards" | "ledger" | "payments" | "subsidies" | "funds" | "projects" | "collection" | "issuing" | "production" | "citizens";
export type FieldKind = "text" | "integer" | "flag" | "money" | "date" | "month" | "instant" | "id" | "region" | "choice" | "account" | "mobile" | "secret" | "citizen_number" | "record";

export interface Operations {
  "engine.export_list": {
    input: {
      operation: string;
      input?: string | null;
      format?: "xlsx" | "csv" | null;
      in_english?: boolean | null;
    };
    output: {
      download: string;
      file_name: string;
      rows: number;
    };
  };
  "engine.list_jobs": {
    input: {
      subject?: string | null;
      before?: Id<"job"> | null;
      limit?: number | null;
    };
    output: {
      jobs: {
        job: Id<"job">;
        kind: string;
        title_zh: string;
        title_en: string;
        state: string;
        subject: string;
        actor: string;
        done: number;
        total: number;
        rows_per_second: number;
        seconds_left: number;
        queued_at: InstantText;
        finished_at: InstantText | null;
        problem_zh: string;
        problem_en: string;
        answer: string;
      }[];
      next: Id<"job"> | null;
    };
  };
  "engine.show_job": {
    input: {
      job: Id<"job">;
    };
    output: {
      job: Id<"job">;
      kind: string;
      title_zh: string;
      title_en: string;
      state: string;
      subject: string;
      actor: string;
      done: number;
      total: number;
      rows_per_second: number;
      seconds_left: number;
      queued_at: InstantText;
      finished_at: InstantText | null;
      problem_zh: string;
      problem_en: string;
      answer: string;
    };
  };
  "engine.retry_job": {
    input: {
      job: Id<"job">;
    };
    output: Record<string, never>;
  };
  "engine.check_paper": {
    input: {
      number: string;
      code: string;
    };
    output: {
      verdict: string;
      zh: string;
      en: string;
      kind_zh: string | null;
      kind_en: string | null;
      issued_on: DateText | null;
      copies: number | null;
    };
  };
  "engine.download_paper": {
    input: {
      number: string;
    };
    output: {
      download: string;
      file_name: string;
    };
  };
  "engine.set_public_address": {
    input: {
      address?: string | null;
    };
    output: {
      address: string;
    };
  };
  "engine.show_public_address": {
    input: Record<string, never>;
    output: {
      address: string;
    };
  };
  "regions.list_regions": {
    input: {
      parent?: string | null;
      with_abolished?: boolean | null;
      after?: string | null;
      limit?: number | null;
    };
    output: {
      regions: {
        region: RegionText;
        short_code: string;
        name: string;
        level: string;
        level_zh: string;
        level_en: string;
        abolished: boolean;
        made_up: boolean;
      }[];
      next: string | null;
    };
  };
  "regions.show_region": {
    input: {
      code: string;
    };
    output: {
      region: {
        region: RegionText;
        short_code: string;
        name: string;
        level: string;
        level_zh: string;
        level_en: string;
        abolished: boolean;
        made_up: boolean;
      };
      full_name: string;
      parent: {
        region: RegionText;
        short_code: string;
        name: string;
        level: string;
        level_zh: string;
        level_en: string;
        abolished: boolean;
        made_up: boolean;
      } | null;
      children: number;
    };
  };
  "regions.show_calendar": {
    input: {
      year: number;
    };
    output: {
      year: number;
      complete: boolean;
      notice: string;
      holidays: DateText[];
      makeup_workdays: DateText[];
    };
  };
  "regions.compute_deadline": {
    input: {
      from: DateText;
      days: number;
      unit: "NATURAL_DAYS" | "WORKING_DAYS";
    };
    output: {
      due: DateText;
      provisional: boolean;
    };
  };
  "regions.load_holidays": {
    input: {
      year: number;
      notice: string;
      holidays?: DateText[] | null;
      makeup_workdays?: DateText[] | null;
    };
    output: {
      days: number;
      replaced: boolean;
    };
  };
  "policies.list_packs": {
    input: {
      after?: Id<"pack"> | null;
      limit?: number | null;
    };
    output: {
      packs: {
        pack: Id<"pack">;
        name: string;
        jurisdiction: string;
        jurisdiction_name: string;
        domains: string[];
        state: string;
        state_zh: string;
        state_en: string;
        doc_title: string;
        doc_no: string;
        issued_by: string;
        issued_on: DateText;
        effective_from: DateText;
        effective_to: DateText | null;
        in_force_to: DateText | null;
        ended: boolean;
        days_left: number | null;
        ends_soon: boolean;
        dates_assumed: boolean;
        interpreter: string;
        interpreter_assumed: boolean;
        source_ref: string;
      }[];
      next: Id<"pack"> | null;
    };
  };
  "policies.show_pack": {
    input: {
      pack: Id<"pack">;
      with_defaults?: boolean | null;
    };
    output: {
      pack: {
        pack: Id<"pack">;
        name: string;
        jurisdiction: string;
        jurisdiction_name: string;
        domains: string[];
        state: string;
        state_zh: string;
        state_en: string;
        doc_title: string;
        doc_no: string;
        issued_by: string;
        issued_on: DateText;
        effective_from: DateText;
        effective_to: DateText | null;
        in_force_to: DateText | null;
        ended: boolean;
        days_left: number | null;
        ends_soon: boolean;
        dates_assumed: boolean;
        interpreter: string;
        interpreter_assumed: boolean;
        source_ref: string;
      };
      parameters: {
        domain: string;
        key: string;
        type: string;
        unit: string;
        value: string;
        from_pack: boolean;
        assumed: boolean;
        zh: string;
        en: string;
        says_zh: string;
        says_en: string;
        article: string;
        rule: string;
      }[];
      continuations: {
        until: DateText | null;
        doc_no: string;
        reason: string;
        actor: string;
        at: InstantText;
      }[];
      acts: {
        act: string;
        zh: string;
        en: string;
        open: boolean;
        why_not: string;
      }[];
    };
  };
  "policies.show_parameter": {
    input: {
      region: RegionText;
      key: string;
      date?: DateText | null;
    };
    output: {
      value: string;
      pack: Id<"pack"> | null;
      pack_name: string;
      zh: string;
      en: string;
      article: string;
      assumed: boolean;
    };
  };
  "policies.import_pack": {
    input: {
      file: Id<"upload">;
    };
    output: {
      pack: Id<"pack">;
      name: string;
      parameters: number;
      assumed: number;
    };
  };
  "policies.activate_pack": {
    input: {
      pack: Id<"pack">;
      opinion?: string | null;
    };
    output: {
      state: string;
    };
  };
  "policies.discard_pack": {
    input: {
      pack: Id<"pack">;
      opinion: string;
    };
    output: {
      state: string;
    };
  };
  "policies.continue_pack": {
    input: {
      pack: Id<"pack">;
      doc_no: string;
      reason: string;
      until?: DateText | null;
    };
    output: {
      in_force_to: DateText | null;
    };
  };
  "access.sign_in": {
    input: {
      account: string;
      password: string;
      code?: string | null;
    };
    output: {
      token: string;
      account: string;
      name: string;
      must_change_password: boolean;
      warnings: {
        code: string;
        zh: string;
        en: string;
      }[];
    };
  };
  "access.sign_out": {
    input: Record<string, never>;
    output: Record<string, never>;
  };
  "access.change_password": {
    input: {
      present: string;
      new: string;
    };
    output: {
      ended_sessions: number;
    };
  };
  "access.reset_password": {
    input: {
      operator: Id<"operator">;
      remove_second_factor?: boolean | null;
    };
    output: {
      account: string;
      initial_password: string;
    };
  };
  "access.enrol_second_factor": {
    input: Record<string, never>;
    output: {
      secret: string;
      address: string;
      picture: string;
      picture_size: number;
    };
  };
  "access.confirm_second_factor": {
    input: {
      code: string;
    };
    output: {
      recovery_codes: string[];
    };
  };
  "access.confirm_identity": {
    input: {
      password: string;
      code?: string | null;
    };
    output: {
      until: InstantText;
    };
  };
  "access.renew_recovery_codes": {
    input: Record<string, never>;
    output: {
      recovery_codes: string[];
    };
  };
  "access.who_am_i": {
    input: Record<string, never>;
    output: {
      account: string;
      name: string;
      roles: {
        code: string;
        zh: string;
        en: string;
        own_organisation: boolean;
      }[];
      region: RegionText | null;
      region_name: string;
      organisation: Id<"organisation"> | null;
      organisation_name: string;
      own_organisation_only: boolean;
      items: string[];
      must_change_password: boolean;
      has_second_factor: boolean;
      recovery_codes_left: number;
      idle_minutes: number | null;
      idle_minutes_left: number | null;
      session_ends_at: InstantText | null;
      proved_until: InstantText | null;
      warnings: {
        code: string;
        zh: string;
        en: string;
      }[];
      operations: string[];
    };
  };
  "access.create_organisation": {
    input: {
      type: string;
      name: string;
      short_name?: string | null;
      uscc?: string | null;
      region: RegionText;
      parent?: Id<"organisation"> | null;
    };
    output: {
      organisation: Id<"organisation">;
    };
  };
  "access.list_organisations": {
    input: {
      type?: string | null;
      after?: Id<"organisation"> | null;
      limit?: number | null;
    };
    output: {
      organisations: {
        organisation: Id<"organisation">;
        state: string;
        type: string;
        name: string;
        short_name: string;
        uscc: string;
        region: RegionText;
        region_name: string;
        parent: Id<"organisation"> | null;
        pays_salary: boolean;
      }[];
      next: Id<"organisation"> | null;
    };
  };
  "access.show_organisation": {
    input: {
      organisation: Id<"organisation">;
    };
    output: {
      organisation: {
        organisation: Id<"organisation">;
        state: string;
        type: string;
        name: string;
        short_name: string;
        uscc: string;
        region: RegionText;
        region_name: string;
        parent: Id<"organisation"> | null;
        pays_salary: boolean;
      };
      contacts: {
        leader_in_charge: boolean;
        name: string;
        org_and_post: string;
        contact: string;
        remark: string;
        submitted_on: DateText;
      }[];
      has_leader_and_contact: boolean;
      acts: {
        act: string;
        zh: string;
        en: string;
        open: boolean;
        why_not: string;
      }[];
    };
  };
  "access.print_contacts": {
    input: {
      organisation: Id<"organisation">;
      format?: "pdf" | "xlsx" | null;
    };
    output: {
      number: string;
      digest: string;
      download: string;
      file_name: string;
      copy: number;
    };
  };
  "access.add_contact": {
    input: {
      organisation: Id<"organisation">;
      kind: "LEADER_IN_CHARGE" | "CONTACT";
      name: string;
      org_and_post: string;
      contact: string;
      remark?: string | null;
      submitted_on?: DateText | null;
    };
    output: {
      has_leader_and_contact: boolean;
    };
  };
  "access.disable_organisation": {
    input: {
      organisation: Id<"organisation">;
      opinion: string;
    };
    output: {
      ended_sessions: number;
    };
  };
  "access.switch_salary_payment": {
    input: {
      organisation: Id<"organisation">;
      enabled: boolean;
    };
    output: Record<string, never>;
  };
  "access.submit_provision_request": {
    input: {
      organisation: Id<"organisation">;
      person_name: string;
      number: Sensitive;
      mobile: Sensitive;
      post: string;
      roles?: string[] | null;
      region?: RegionText | null;
      items?: string[] | null;
      attachment?: Id<"upload"> | null;
    };
    output: {
      request: Id<"provision_request">;
    };
  };
  "access.open_account": {
    input: {
      request: Id<"provision_request">;
      account: string;
      opinion?: string | null;
    };
    output: {
      operator: Id<"operator">;
      account: string;
      changed_post: boolean;
      initial_password: string | null;
    };
  };
  "access.reject_provision_request": {
    input: {
      request: Id<"provision_request">;
      opinion: string;
    };
    output: {
      state: string;
    };
  };
  "access.revoke_operator": {
    input: {
      operator: Id<"operator">;
      opinion: string;
    };
    output: {
      account: string;
    };
  };
  "access.list_operators": {
    input: {
      with_revoked?: boolean | null;
      after?: Id<"operator"> | null;
      limit?: number | null;
    };
    output: {
      operators: {
        operator: Id<"operator">;
        account: string;
        name: string;
        post: string;
        organisation: Id<"organisation"> | null;
        organisation_name: string;
        region: RegionText;
        roles: {
          code: string;
          zh: string;
          en: string;
          own_organisation: boolean;
        }[];
        items: string[];
        must_change_password: boolean;
        locked: boolean;
        has_second_factor: boolean;
        trained: boolean;
        last_sign_in: InstantText | null;
        revoked_at: InstantText | null;
      }[];
      next: Id<"operator"> | null;
    };
  };
  "access.show_operator": {
    input: {
      operator: Id<"operator">;
    };
    output: {
      operator: {
        operator: Id<"operator">;
        account: string;
        name: string;
        post: string;
        organisation: Id<"organisation"> | null;
        organisation_name: string;
        region: RegionText;
        roles: {
          code: string;
          zh: string;
          en: string;
          own_organisation: boolean;
        }[];
        items: string[];
        must_change_password: boolean;
        locked: boolean;
        has_second_factor: boolean;
        trained: boolean;
        last_sign_in: InstantText | null;
        revoked_at: InstantText | null;
      };
      number: string;
      mobile: string;
    };
  };
  "access.list_provision_requests": {
    input: {
      state?: string | null;
      after?: Id<"provision_request"> | null;
      limit?: number | null;
    };
    output: {
      requests: {
        request: Id<"provision_request">;
        state: string;
        state_zh: string;
        state_en: string;
        organisation: Id<"organisation">;
        organisation_name: string;
        region: RegionText;
        person_name: string;
        post: string;
        roles: string[];
        items: string[];
        submitted_by: string;
        submitted_at: InstantText;
        operator: Id<"operator"> | null;
        opened_by: string;
      }[];
      next: Id<"provision_request"> | null;
    };
  };
  "access.show_provision_request": {
    input: {
      request: Id<"provision_request">;
    };
    output: {
      request: {
        request: Id<"provision_request">;
        state: string;
        state_zh: string;
        state_en: string;
        organisation: Id<"organisation">;
        organisation_name: string;
        region: RegionText;
        person_name: string;
        post: string;
        roles: string[];
        items: string[];
        submitted_by: string;
        submitted_at: InstantText;
        operator: Id<"operator"> | null;
        opened_by: string;
      };
      number: string;
      mobile: string;
      attachment: Id<"upload"> | null;
      acts: {
        act: string;
        zh: string;
        en: string;
        open: boolean;
        why_not: string;
      }[];
    };
  };
  "access.show_role_matrix": {
    input: Record<string, never>;
    output: {
      roles: {
        code: string;
        zh: string;
        en: string;
        own_organisation: boolean;
      }[];
      permissions: {
        operation: string;
        zh: string;
        en: string;
        effect: string;
        roles: string[];
      }[];
    };
  };
  "access.record_training": {
    input: {
      operators?: Id<"operator">[] | null;
      course: string;
      held_on: DateText;
      organiser: string;
      score?: number | null;
    };
    output: {
      recorded: number;
    };
  };
  "access.verify_audit": {
    input: Record<string, never>;
    output: {
      rows: number;
      intact: boolean;
      first_wrong: number | null;
    };
  };
  "access.list_audit": {
    input: {
      actor?: string | null;
      operation?: string | null;
      outcome?: string | null;
      from?: DateText | null;
      until?: DateText | null;
      before?: number | null;
      limit?: number | null;
    };
    output: {
      rows: {
        seq: number;
        at: InstantText;
        actor: string;
        operation: string;
        door: string;
        input: string;
        outcome: string;
        note: string;
      }[];
      next: number | null;
    };
  };
  "people.show_person": {
    input: {
      number?: Sensitive | null;
      person?: string | null;
    };
    output: {
      person: string;
      name: string;
      cert_type: string;
      number: string;
      sex: string;
      ethnic: string;
      birth: DateText;
      mobile: string;
      town: RegionText;
      village: RegionText | null;
      head: string | null;
      head_name: string | null;
      live_status: string;
      died_on: DateText | null;
    };
  };
  "people.reveal_person": {
    input: {
      number?: Sensitive | null;
      person?: string | null;
      purpose: string;
    };
    output: {
      person: string;
      name: string;
      number: string;
      mobile: string;
    };
  };
  "people.list_people": {
    input: {
      town: RegionText;
      after?: string | null;
      limit?: number | null;
    };
    output: {
      people: {
        person: string;
        name: string;
        birth: DateText;
        town: RegionText;
        village: RegionText | null;
        live_status: string;
      }[];
      next: string | null;
    };
  };
  "people.request_correction": {
    input: {
      number?: Sensitive | null;
      person?: string | null;
      name?: string | null;
      mobile?: Sensitive | null;
      town?: RegionText | null;
      village?: RegionText | null;
      head?: Sensitive | null;
      alive?: boolean | null;
      new_number?: Sensitive | null;
      proof: string;
    };
    output: {
      change: Id<"change">;
      state: string;
    };
  };
  "people.approve_correction": {
    input: {
      change: Id<"change">;
      opinion?: string | null;
    };
    output: {
      state: string;
    };
  };
  "people.reject_correction": {
    input: {
      change: Id<"change">;
      opinion: string;
    };
    output: {
      state: string;
    };
  };
  "people.show_correction": {
    input: {
      change: Id<"change">;
    };
    output: {
      change: Id<"change">;
      state: string;
      person: string;
      name: string;
      what: "name" | "mobile" | "town" | "village" | "head" | "alive";
      before: string;
      after: string;
      proof: string;
      asked_by: string;
      asked_at: InstantText;
      acts: {
        act: string;
        zh: string;
        en: string;
        open: boolean;
        why_not: string;
      }[];
    };
  };
  "people.list_corrections": {
    input: {
      state?: string | null;
      region?: RegionText | null;
      before?: Id<"change"> | null;
      limit?: number | null;
    };
    output: {
      changes: {
        change: Id<"change">;
        state: string;
        person: string;
        name: string;
        what: "name" | "mobile" | "town" | "village" | "head" | "alive";
        before: string;
        after: string;
        proof: string;
        asked_by: string;
        asked_at: InstantText;
        acts: {
          act: string;
          zh: string;
          en: string;
          open: boolean;
          why_not: string;
        }[];
      }[];
      next: Id<"change"> | null;
    };
  };
  "people.record_death": {
    input: {
      number?: Sensitive | null;
      person?: string | null;
      died_on: DateText;
      proof: string;
    };
    output: {
      person: string;
    };
  };
  "cards.import_registry": {
    input: {
      upload: Id<"upload">;
      region: RegionText;
    };
    output: {
      import: Id<"import">;
      state: string;
      repeated: boolean;
      job: string | null;
    };
  };
  "cards.show_import": {
    input: {
      import: Id<"import">;
      after?: number | null;
      limit?: number | null;
    };
    output: {
      import: Id<"import">;
      state: string;
      upload: Id<"upload">;
      region: RegionText;
      asked_by: string;
      at: InstantText;
      read_rows: number;
      bad_rows: number;
      warnings: number;
      fresh_people: number;
      changed_people: number;
      same_people: number;
      fresh_cards: number;
      changed_cards: number;
      same_cards: number;
      job: string | null;
      findings: {
        sheet_row: number;
        cell: string;
        code: string;
        is_error: boolean;
        zh: string;
        en: string;
        mend_zh: string;
        mend_en: string;
      }[];
      next: number | null;
    };
  };
  "cards.export_registry_findings": {
    input: {
      import: Id<"import">;
      format?: "xlsx" | "csv" | null;
      all_rows?: boolean | null;
      in_english?: boolean | null;
    };
    output: {
      download: string;
      file_name: string;
      rows: number;
    };
  };
  "cards.show_card": {
    input: {
      card_no?: string | null;
      number?: Sensitive | null;
    };
    output: {
      person: string;
      name: string;
      number: string;
      town: RegionText;
      live_status: string;
      cards: {
        card_no: string;
        chosen: boolean;
        generation: number | null;
        bank: number;
        bank_name: string;
        account: string;
        social_state: "sealed" | "normal" | "formally_lost" | "app_locked" | "temp_lost" | "cancelled";
        bank_state: "none" | "preopened" | "active" | "lost" | "stopped" | "dormant" | "closed" | "restricted";
        state_day: DateText;
        issued_on: DateText | null;
        region: RegionText | null;
        acts: {
          act: "enable" | "report_temp_loss" | "report_formal_loss" | "release_loss" | "seal" | "unlock" | "cancel";
          zh: string;
          en: string;
        }[];
      }[];
    };
  };
  "cards.look_up": {
    input: {
      card_no?: string | null;
      number?: Sensitive | null;
    };
    output: {
      verdict: string;
      zh: string;
      en: string;
      card_no: string;
      name: string;
      bank: number | null;
      social_state: "sealed" | "normal" | "formally_lost" | "app_locked" | "temp_lost" | "cancelled";
      bank_state: "none" | "preopened" | "active" | "lost" | "stopped" | "dormant" | "closed" | "restricted";
      state_day: DateText;
    };
  };
  "cards.reveal_account": {
    input: {
      card_no: string;
      purpose: string;
    };
    output: {
      card_no: string;
      account: string;
      bank: number;
    };
  };
  "cards.load_bank_states": {
    input: {
      upload: Id<"upload">;
      full?: boolean | null;
    };
    output: {
      bank: number;
      sequence: number;
      lines: number;
      repeated: boolean;
      job: string | null;
    };
  };
  "cards.show_bank_state_file": {
    input: {
      bank: number;
      sequence: number;
      after?: number | null;
      limit?: number | null;
    };
    output: {
      bank: number;
      sequence: number;
      full: boolean;
      lines: number;
      applied: number;
      changed: number;
      set_aside: number;
      at: InstantText;
      asides: {
        line_no: number;
        code: string;
        zh: string;
        en: string;
      }[];
      next: number | null;
    };
  };
  "cards.change_social_state": {
    input: {
      card_no: string;
      act: "enable" | "report_temp_loss" | "report_formal_loss" | "release_loss" | "seal" | "unlock" | "cancel";
      reason: string;
    };
    output: {
      card_no: string;
      social_state: "sealed" | "normal" | "formally_lost" | "app_locked" | "temp_lost" | "cancelled";
    };
  };
  "cards.list_banks": {
    input: Record<string, never>;
    output: {
      banks: {
        bank: {
          code: number;
          name_zh: string;
          name_en: string;
          short_name: string;
          cnaps: string;
          bin: string | null;
          organisation: Id<"organisation"> | null;
          preopened_accepts: boolean | null;
          dormant_accepts: boolean | null;
          restricted_accepts: boolean | null;
          lost_accepts: boolean | null;
        };
        states_as_of: DateText | null;
        last_state_file: number | null;
      }[];
    };
  };
  "cards.save_bank": {
    input: {
      code: number;
      name_zh: string;
      name_en: string;
      short_name: string;
      cnaps: string;
      bin?: string | null;
      organisation?: Id<"organisation"> | null;
      preopened_accepts?: boolean | null;
      dormant_accepts?: boolean | null;
      restricted_accepts?: boolean | null;
      lost_accepts?: boolean | null;
    };
    output: {
      code: number;
    };
  };
  "ledger.check": {
    input: Record<string, never>;
    output: {
      right: boolean;
      accounts: number;
      transfers: number;
      differences: number;
      treasury: Money;
      quota: Money;
      transit: Money;
      paid: Money;
      kinds: {
        kind: string;
        zh: string;
        en: string;
        posted: Money;
      }[];
      first_difference_zh: string;
      first_difference_en: string;
    };
  };
  "ledger.export": {
    input: Record<string, never>;
    output: {
      download: string;
      file_name: string;
      digest: string;
      accounts: number;
      transfers: number;
    };
  };
  "ledger.list_accounts": {
    input: {
      prefix?: string | null;
      after?: string | null;
      limit?: number | null;
    };
    output: {
      accounts: {
        account: Id<"account">;
        name: string;
        kind: string;
        kind_zh: string;
        kind_en: string;
        posted: Money;
        held: Money;
        expected: Money;
        available: Money;
      }[];
      next: string | null;
    };
  };
  "ledger.list_transfers": {
    input: {
      reference?: string | null;
      account?: Id<"account"> | null;
      after?: Id<"transfer"> | null;
      limit?: number | null;
    };
    output: {
      transfers: {
        transfer: Id<"transfer">;
        kind: string;
        stage: string;
        reference: string;
        debit: string;
        credit: string;
        amount: Money;
        pending: Id<"transfer">;
        at: InstantText;
      }[];
      next: Id<"transfer"> | null;
    };
  };
  "ledger.show_account": {
    input: {
      name: string;
    };
    output: {
      account: Id<"account">;
      name: string;
      kind: string;
      kind_zh: string;
      kind_en: string;
      posted: Money;
      held: Money;
      expected: Money;
      available: Money;
    };
  };
  "payments.check_books": {
    input: Record<string, never>;
    output: {
      right: boolean;
      orders: number;
      lines: number;
      results: number;
      accounts: number;
      transfers: number;
      differences: number;
      amount: Money;
      paid: Money;
      returned: Money;
      unknown: Money;
      open: Money;
      first_difference_zh: string;
      first_difference_en: string;
    };
  };
  "payments.collect_bank_files": {
    input: Record<string, never>;
    output: {
      job: string;
    };
  };
  "payments.confirm_resolution": {
    input: {
      resolution: Id<"resolution">;
      opinion?: string | null;
    };
    output: {
      state: string;
      line: string;
      outcome: string;
    };
  };
  "payments.decline_resolution": {
    input: {
      resolution: Id<"resolution">;
      opinion: string;
    };
    output: {
      state: string;
    };
  };
  "payments.download_bank_file": {
    input: {
      file: Id<"bankfile">;
    };
    output: {
      download: string;
      file_name: string;
      digest: string;
      signature: string;
      lines: number;
      amount: Money;
    };
  };
  "payments.failure_codes": {
    input: Record<string, never>;
    output: {
      codes: {
        code: string;
        zh: string;
        en: string;
        who_zh: string;
        who_en: string;
      }[];
    };
  };
  "payments.list_files": {
    input: {
      kind?: string | null;
      state?: string | null;
      order?: Id<"order"> | null;
      bank?: number | null;
      after?: Id<"bankfile"> | null;
      limit?: number | null;
    };
    output: {
      files: {
        file: Id<"bankfile">;
        state: string;
        state_zh: string;
        state_en: string;
        kind: string;
        name: string;
        digest: string;
        notes: string;
        bank: number;
        order: Id<"order">;
        lines: number;
        amount: Money;
        set_aside: number;
        at: InstantText;
      }[];
      next: Id<"bankfile"> | null;
    };
  };
  "payments.list_lines": {
    input: {
      order: Id<"order">;
      outcome?: string | null;
      after?: number | null;
      limit?: number | null;
    };
    output: {
      lines: {
        line: string;
        seq: number;
        source_line: number;
        name: string;
        account: string;
        amount: Money;
        outcome: string;
        outcome_zh: string;
        outcome_en: string;
        code: string;
        code_zh: string;
        code_en: string;
        who_zh: string;
        who_en: string;
        bank_text: string;
        bank_serial: string;
      }[];
      total: number | null;
      next: number | null;
    };
  };
  "payments.list_orders": {
    input: {
      state?: string | null;
      source?: string | null;
      source_id?: number | null;
      bank?: number | null;
      after?: Id<"order"> | null;
      limit?: number | null;
    };
    output: {
      orders: {
        order: Id<"order">;
        state: string;
        state_zh: string;
        state_en: string;
        bank: number;
        source: string;
        source_id: string;
        item_code: string;
        summary: string;
        pay_day: DateText;
        region: RegionText;
        lines: number;
        amount: Money;
        paid_lines: number;
        paid: Money;
        returned_lines: number;
        returned: Money;
        unknown_lines: number;
        unknown: Money;
        open_lines: number;
        open: Money;
        result_due: InstantText;
        overdue: boolean;
        made_at: InstantText;
      }[];
      next: Id<"order"> | null;
    };
  };
  "payments.list_questions": {
    input: {
      bank?: number | null;
      after?: string | null;
      limit?: number | null;
    };
    output: {
      questions: {
        kind: "unknown" | "set_aside";
        line: string;
        file: Id<"bankfile"> | null;
        file_line: number | null;
        bank: number;
        name: string;
        account: string;
        amount: Money;
        why_zh: string;
        why_en: string;
        bank_text: string;
        since: InstantText | null;
        is_proposed: boolean;
      }[];
      next: string | null;
    };
  };
  "payments.list_set_aside": {
    input: {
      file?: Id<"bankfile"> | null;
      bank?: number | null;
      unexplained_only?: boolean | null;
      after?: string | null;
      limit?: number | null;
    };
    output: {
      lines: {
        file: Id<"bankfile">;
        file_line: number;
        bank: number;
        file_name: string;
        reason: string;
        reason_zh: string;
        reason_en: string;
        line_id: string;
        outcome: string;
        code: string;
        bank_serial: string;
        amount: Money;
        explanation: string;
        explained_by: string;
      }[];
      next: string | null;
    };
  };
  "payments.release_bank_file": {
    input: {
      order: Id<"order">;
      opinion?: string | null;
    };
    output: {
      state: string;
      file: Id<"bankfile">;
      file_name: string;
      digest: string;
      bank_zh: string;
      bank_en: string;
      remarks: string;
      lines: number;
      amount: Money;
    };
  };
  "payments.resolve_unknown": {
    input: {
      line: string;
      outcome: string;
      code?: string | null;
      bank_serial?: string | null;
      document: Id<"upload">;
      opinion: string;
    };
    output: {
      resolution: Id<"resolution">;
      state: string;
    };
  };
  "payments.revoke_order": {
    input: {
      order: Id<"order">;
      opinion: string;
    };
    output: {
      state: string;
      freed: Money;
    };
  };
  "payments.save_channel": {
    input: {
      bank: number;
      organisation?: number | null;
      name_zh: string;
      name_en: string;
      cnaps: string;
      format: string;
      encoding: string;
      folder: string;
      public_key?: string | null;
      payer_account?: string | null;
      payer_name?: string | null;
      sealed?: boolean | null;
    };
    output: {
      bank: number;
      warning: string;
      platform_key: string;
    };
  };
  "payments.settle_set_aside": {
    input: {
      file: Id<"bankfile">;
      file_line: number;
      explanation: string;
    };
    output: Record<string, never>;
  };
  "payments.show_line": {
    input: {
      line: string;
    };
    output: {
      line: {
        line: string;
        seq: number;
        source_line: number;
        name: string;
        account: string;
        amount: Money;
        outcome: string;
        outcome_zh: string;
        outcome_en: string;
        code: string;
        code_zh: string;
        code_en: string;
        who_zh: string;
        who_en: string;
        bank_text: string;
        bank_serial: string;
      };
      line_id: string;
      source: string;
      source_id: string;
      source_line: number;
      order: {
        order: Id<"order">;
        state: string;
        state_zh: string;
        state_en: string;
        bank: number;
        source: string;
        source_id: string;
        item_code: string;
        summary: string;
        pay_day: DateText;
        region: RegionText;
        lines: number;
        amount: Money;
        paid_lines: number;
        paid: Money;
        returned_lines: number;
        returned: Money;
        unknown_lines: number;
        unknown: Money;
        open_lines: number;
        open: Money;
        result_due: InstantText;
        overdue: boolean;
        made_at: InstantText;
      };
      file: Id<"bankfile">;
      file_name: string;
      file_digest: string;
      words: {
        nth: number;
        file: Id<"bankfile">;
        file_kind: string;
        file_name: string;
        outcome: string;
        code: string;
        bank_text: string;
        bank_serial: string;
        booked_at: string;
        at: InstantText;
      }[];
      transfers: {
        transfer: Id<"transfer">;
        kind: string;
        stage: string;
        from: string;
        to: string;
        amount: Money;
        at: InstantText;
      }[];
    };
  };
  "payments.show_order": {
    input: {
      order: Id<"order">;
    };
    output: {
      order: {
        order: Id<"order">;
        state: string;
        state_zh: string;
        state_en: string;
        bank: number;
        source: string;
        source_id: string;
        item_code: string;
        summary: string;
        pay_day: DateText;
        region: RegionText;
        lines: number;
        amount: Money;
        paid_lines: number;
        paid: Money;
        returned_lines: number;
        returned: Money;
        unknown_lines: number;
        unknown: Money;
        open_lines: number;
        open: Money;
        result_due: InstantText;
        overdue: boolean;
        made_at: InstantText;
      };
      bank_zh: string;
      bank_en: string;
      file: Id<"bankfile">;
      file_name: string;
      file_state: string;
      digest: string;
      remarks: string;
      acts: {
        act: string;
        zh: string;
        en: string;
        open: boolean;
        why_not: string;
      }[];
    };
  };
  "payments.print_order": {
    input: {
      order: Id<"order">;
      format?: "pdf" | "xlsx" | null;
    };
    output: {
      number: string;
      digest: string;
      download: string;
      file_name: string;
      copy: number;
    };
  };
  "payments.take_bank_file": {
    input: {
      upload: Id<"upload">;
      bank: number;
      signature?: string | null;
    };
    output: {
      file: Id<"bankfile">;
      known: boolean;
      state: string;
      job: string;
    };
  };
  "subsidies.approve_payee_exception": {
    input: {
      exception: Id<"exception">;
      opinion?: string | null;
    };
    output: {
      state: string;
    };
  };
  "subsidies.ask_payee_exception": {
    input: {
      item: Id<"item">;
      number: Sensitive;
      reason: string;
      explanation: string;
    };
    output: {
      exception: Id<"exception">;
    };
  };
  "subsidies.code_item": {
    input: {
      item: Id<"item">;
      code?: string | null;
    };
    output: {
      code: string;
      state: string;
    };
  };
  "subsidies.create_batch": {
    input: {
      item: Id<"item">;
      period: MonthText;
      region: RegionText;
      pay_day: DateText;
      deadline?: DateText | null;
      title?: string | null;
    };
    output: {
      batch: Id<"batch">;
      batch_no: string;
    };
  };
  "subsidies.create_item": {
    input: {
      region: RegionText;
      major_seq: number;
      major_name: string;
      minor_seq: number;
      minor_name: string;
      pay_cycle: "monthly" | "quarterly" | "half_year" | "yearly" | "one_off" | "irregular";
      valid_from: DateText;
      banks?: string[] | null;
      short_name?: string | null;
      fund_kind?: "social_benefit" | "subsidy" | "salary" | null;
      policy_level?: "central" | "province" | "city" | "county" | null;
      policy_doc?: string | null;
      policy_no?: string | null;
      via_passbook?: boolean | null;
      scope_level?: "county" | "town" | "village" | "all" | null;
      scope_text?: string | null;
      payee_mode?: "person" | "household" | "institution" | null;
      standard_kind?: "fixed" | "per_unit" | "tiered" | "formula" | "as_approved" | null;
      standard?: Money | null;
      standard_text?: string | null;
      min_age?: number | null;
      max_age?: number | null;
      notice_rounds?: number | null;
      notice_days?: number | null;
      valid_to?: DateText | null;
    };
    output: {
      item: Id<"item">;
    };
  };
  "subsidies.end_payee_exception": {
    input: {
      exception: Id<"exception">;
      opinion: string;
    };
    output: {
      state: string;
    };
  };
  "subsidies.import_roster": {
    input: {
      batch: Id<"batch">;
      upload: Id<"upload">;
      again?: boolean | null;
    };
    output: {
      roster: Id<"roster">;
      job: string;
    };
  };
  "subsidies.list_batches": {
    input: {
      state?: string | null;
      item?: Id<"item"> | null;
      period?: MonthText | null;
      region?: RegionText | null;
      sort?: "newest" | "pay_day" | "period" | "payable" | "rows" | null;
      descending?: boolean | null;
      after?: string | null;
      limit?: number | null;
    };
    output: {
      batches: {
        batch: Id<"batch">;
        state: string;
        state_zh: string;
        state_en: string;
        batch_no: string;
        item: Id<"item">;
        title: string;
        period: MonthText;
        region: RegionText;
        organisation: number;
        is_correction: boolean;
        correction_nth: number;
        pay_day: DateText;
        deadline: DateText | null;
        rows_total: number;
        rows_payable: number;
        payable: Money;
        returned_from: string;
        made_by: string;
        made_at: InstantText;
      }[];
      total: number;
      next: string | null;
    };
  };
  "subsidies.list_findings": {
    input: {
      roster: Id<"roster">;
      after?: string | null;
      limit?: number | null;
    };
    output: {
      rows_read: number;
      rows_bad: number;
      findings: {
        row: number;
        cell: string;
        code: string;
        is_error: boolean;
        zh: string;
        en: string;
        mend_zh: string;
        mend_en: string;
      }[];
      next: string | null;
    };
  };
  "subsidies.list_items": {
    input: {
      state?: string | null;
      organisation?: number | null;
      after?: Id<"item"> | null;
      limit?: number | null;
    };
    output: {
      items: {
        item: Id<"item">;
        state: string;
        code: string;
        major_seq: number;
        major_name: string;
        minor_seq: number;
        minor_name: string;
        short_name: string;
        region: RegionText;
        organisation: number;
        fund_kind: "social_benefit" | "subsidy" | "salary";
        policy_level: "central" | "province" | "city" | "county";
        policy_doc: string;
        policy_no: string;
        pay_cycle: "monthly" | "quarterly" | "half_year" | "yearly" | "one_off" | "irregular";
        via_passbook: boolean;
        scope_level: "county" | "town" | "village" | "all";
        scope_text: string;
        payee_mode: "person" | "household" | "institution";
        standard_kind: "fixed" | "per_unit" | "tiered" | "formula" | "as_approved";
        standard: Money;
        standard_text: string;
        min_age: number | null;
        max_age: number | null;
        notice_rounds: number;
        notice_days: number;
        valid_from: DateText;
        valid_to: DateText | null;
      }[];
      next: Id<"item"> | null;
    };
  };
  "subsidies.list_payee_exceptions": {
    input: {
      item: Id<"item">;
      after?: Id<"exception"> | null;
      limit?: number | null;
    };
    output: {
      exceptions: {
        exception: Id<"exception">;
        state: string;
        name: string;
        number: string;
        reason: string;
        explanation: string;
        asked_by: string;
        asked_at: InstantText;
      }[];
      next: Id<"exception"> | null;
    };
  };
  "subsidies.list_quotas": {
    input: {
      year: number;
      after?: Id<"item"> | null;
      limit?: number | null;
    };
    output: {
      quotas: {
        item: Id<"item">;
        name: string;
        given: Money;
        held: Money;
        paid: Money;
        available: Money;
      }[];
      next: Id<"item"> | null;
    };
  };
  "subsidies.list_rows": {
    input: {
      batch: Id<"batch">;
      town?: RegionText | null;
      bank?: number | null;
      match_code?: "M00" | "M01" | "M02" | "M03" | "M04" | "M05" | "M06" | "M07" | "M08" | "M09" | "M10" | "M11" | "M12" | null;
      stopped?: boolean | null;
      payable?: boolean | null;
      with_warnings?: boolean | null;
      sort?: "seq" | "amount" | "town" | null;
      descending?: boolean | null;
      after?: string | null;
      limit?: number | null;
    };
    output: {
      rows: {
        seq: number;
        sheet_row: number;
        name: string;
        town: RegionText;
        village: RegionText | null;
        amount: Money;
        match_code: string;
        match_zh: string;
        match_en: string;
        payee_name: string;
        bank: string;
        account: string;
        payable: boolean;
        stopped: boolean;
        stop_reason: string;
        warnings: string[];
      }[];
      total: number | null;
      next: string | null;
    };
  };
  "subsidies.match_batch": {
    input: {
      batch: Id<"batch">;
    };
    output: {
      concerned: number;
      changed: number;
      repointed: number;
      rows_payable: number;
      payable: Money;
    };
  };
  "subsidies.match_report": {
    input: {
      batch: Id<"batch">;
    };
    output: {
      rows_total: number;
      rows_payable: number;
      payable: Money;
      lines: {
        town: RegionText;
        town_name: string;
        bank: number;
        bank_name: string;
        match_code: string;
        match_zh: string;
        match_en: string;
        rows: number;
        amount: Money;
      }[];
    };
  };
  "subsidies.publish_item": {
    input: {
      item: Id<"item">;
      opinion?: string | null;
    };
    output: {
      state: string;
    };
  };
  "subsidies.reduce_quota": {
    input: {
      item: Id<"item">;
      year: number;
      amount: Money;
      document_no: string;
    };
    output: {
      given: Money;
      available: Money;
    };
  };
  "subsidies.refuse_payee_exception": {
    input: {
      exception: Id<"exception">;
      opinion: string;
    };
    output: {
      state: string;
    };
  };
  "subsidies.resume_item": {
    input: {
      item: Id<"item">;
      opinion?: string | null;
    };
    output: {
      state: string;
    };
  };
  "subsidies.retire_item": {
    input: {
      item: Id<"item">;
      opinion: string;
    };
    output: {
      state: string;
    };
  };
  "subsidies.return_item": {
    input: {
      item: Id<"item">;
      opinion: string;
    };
    output: {
      state: string;
    };
  };
  "subsidies.reveal_row": {
    input: {
      batch: Id<"batch">;
      row: number;
      purpose: string;
    };
    output: {
      name: string;
      payee_name: string;
      payee_number: string;
      payee_mobile: string;
      account: string;
    };
  };
  "subsidies.review_item": {
    input: {
      item: Id<"item">;
      opinion?: string | null;
    };
    output: {
      state: string;
    };
  };
  "subsidies.set_item_banks": {
    input: {
      item: Id<"item">;
      banks?: string[] | null;
    };
    output: {
      banks: number[];
    };
  };
  "subsidies.set_item_exclusions": {
    input: {
      item: Id<"item">;
      others?: Id<"item">[] | null;
    };
    output: Record<string, never>;
  };
  "subsidies.set_quota": {
    input: {
      item: Id<"item">;
      year: number;
      amount: Money;
      document_no: string;
    };
    output: {
      given: Money;
      available: Money;
    };
  };
  "subsidies.show_batch": {
    input: {
      batch: Id<"batch">;
    };
    output: {
      batch: {
        batch: Id<"batch">;
        state: string;
        state_zh: string;
        state_en: string;
        batch_no: string;
        item: Id<"item">;
        title: string;
        period: MonthText;
        region: RegionText;
        organisation: number;
        is_correction: boolean;
        correction_nth: number;
        pay_day: DateText;
        deadline: DateText | null;
        rows_total: number;
        rows_payable: number;
        payable: Money;
        returned_from: string;
        made_by: string;
        made_at: InstantText;
      };
      roster: Id<"roster"> | null;
      rosters: {
        roster: Id<"roster">;
        state: string;
        facts: string;
        rows_read: number;
        rows_good: number;
        rows_bad: number;
        warnings: number;
        good: Money;
        at: InstantText;
      }[];
      acts: {
        act: string;
        zh: string;
        en: string;
        open: boolean;
        why_not: string;
      }[];
    };
  };
  "subsidies.show_item": {
    input: {
      item: Id<"item">;
    };
    output: {
      item: {
        item: Id<"item">;
        state: string;
        code: string;
        major_seq: number;
        major_name: string;
        minor_seq: number;
        minor_name: string;
        short_name: string;
        region: RegionText;
        organisation: number;
        fund_kind: "social_benefit" | "subsidy" | "salary";
        policy_level: "central" | "province" | "city" | "county";
        policy_doc: string;
        policy_no: string;
        pay_cycle: "monthly" | "quarterly" | "half_year" | "yearly" | "one_off" | "irregular";
        via_passbook: boolean;
        scope_level: "county" | "town" | "village" | "all";
        scope_text: string;
        payee_mode: "person" | "household" | "institution";
        standard_kind: "fixed" | "per_unit" | "tiered" | "formula" | "as_approved";
        standard: Money;
        standard_text: string;
        min_age: number | null;
        max_age: number | null;
        notice_rounds: number;
        notice_days: number;
        valid_from: DateText;
        valid_to: DateText | null;
      };
      banks: number[];
      excludes: Id<"item">[];
      acts: {
        act: string;
        zh: string;
        en: string;
        open: boolean;
        why_not: string;
      }[];
    };
  };
  "subsidies.show_quota": {
    input: {
      item: Id<"item">;
      year: number;
    };
    output: {
      given: Money;
      held: Money;
      paid: Money;
      available: Money;
      documents: {
        document_no: string;
        amount: Money;
        takes_back: boolean;
        actor: string;
        at: InstantText;
      }[];
    };
  };
  "subsidies.show_row": {
    input: {
      batch: Id<"batch">;
      row: number;
    };
    output: {
      row: {
        seq: number;
        sheet_row: number;
        name: string;
        town: RegionText;
        village: RegionText | null;
        amount: Money;
        match_code: string;
        match_zh: string;
        match_en: string;
        payee_name: string;
        bank: string;
        account: string;
        payable: boolean;
        stopped: boolean;
        stop_reason: string;
        warnings: string[];
      };
      findings: {
        row: number;
        cell: string;
        code: string;
        is_error: boolean;
        zh: string;
        en: string;
        mend_zh: string;
        mend_en: string;
      }[];
    };
  };
  "subsidies.submit_item": {
    input: {
      item: Id<"item">;
      opinion?: string | null;
    };
    output: {
      state: string;
    };
  };
  "subsidies.suspend_item": {
    input: {
      item: Id<"item">;
      opinion: string;
    };
    output: {
      state: string;
    };
  };
  "subsidies.update_item": {
    input: {
      item: Id<"item">;
      major_seq?: number | null;
      major_name?: string | null;
      minor_seq?: number | null;
      minor_name?: string | null;
      pay_cycle?: "monthly" | "quarterly" | "half_year" | "yearly" | "one_off" | "irregular" | null;
      valid_from?: DateText | null;
      short_name?: string | null;
      fund_kind?: "social_benefit" | "subsidy" | "salary" | null;
      policy_level?: "central" | "province" | "city" | "county" | null;
      policy_doc?: string | null;
      policy_no?: string | null;
      via_passbook?: boolean | null;
      scope_level?: "county" | "town" | "village" | "all" | null;
      scope_text?: string | null;
      payee_mode?: "person" | "household" | "institution" | null;
      standard_kind?: "fixed" | "per_unit" | "tiered" | "formula" | "as_approved" | null;
      standard?: Money | null;
      standard_text?: string | null;
      min_age?: number | null;
      max_age?: number | null;
      notice_rounds?: number | null;
      notice_days?: number | null;
      valid_to?: DateText | null;
    };
    output: Record<string, never>;
  };
  "subsidies.export_findings": {
    input: {
      roster: Id<"roster">;
      format?: "xlsx" | "csv" | null;
      only_findings?: boolean | null;
      in_english?: boolean | null;
    };
    output: {
      download: string;
      file_name: string;
      rows: number;
    };
  };
  "subsidies.export_visit_list": {
    input: {
      batch: Id<"batch">;
      purpose: string;
      match_code?: "M00" | "M01" | "M02" | "M03" | "M04" | "M05" | "M06" | "M07" | "M08" | "M09" | "M10" | "M11" | "M12" | null;
      bank?: number | null;
      town?: RegionText | null;
    };
    output: {
      download: string;
      file_name: string;
      people: number;
    };
  };
  "subsidies.import_item_sheet": {
    input: {
      region: RegionText;
      upload: Id<"upload">;
      valid_from: DateText;
    };
    output: {
      created: Id<"item">[];
      changed: Id<"item">[];
      findings: {
        row: number;
        cell: string;
        code: string;
        is_error: boolean;
        zh: string;
        en: string;
        mend_zh: string;
        mend_en: string;
      }[];
    };
  };
  "subsidies.print_item_sheet": {
    input: {
      region: RegionText;
      organisation?: Id<"organisation"> | null;
      mailbox?: string | null;
      contact?: string | null;
      phone?: string | null;
      format?: "pdf" | "xlsx" | null;
    };
    output: {
      download: string;
      file_name: string;
      items: number;
    };
  };
  "subsidies.print_match_report": {
    input: {
      batch: Id<"batch">;
      format?: "pdf" | "xlsx" | null;
    };
    output: {
      number: string;
      digest: string;
      download: string;
      file_name: string;
      copy: number;
    };
  };
  "subsidies.print_roster": {
    input: {
      batch: Id<"batch">;
      town?: RegionText | null;
      format?: "pdf" | "xlsx" | null;
    };
    output: {
      job: string;
    };
  };
  "subsidies.print_base_information": {
    input: {
      batch: Id<"batch">;
      town?: RegionText | null;
      format?: "pdf" | "xlsx" | null;
      purpose: string;
    };
    output: {
      job: string;
    };
  };
  "subsidies.count_findings": {
    input: {
      batch: Id<"batch">;
    };
    output: {
      roster: Id<"roster">;
      rows_read: number;
      rows_good: number;
      rows_bad: number;
      kinds: {
        code: string;
        is_error: boolean;
        findings: number;
        rows: number;
        zh: string;
        en: string;
        mend_zh: string;
        mend_en: string;
      }[];
    };
  };
  "subsidies.list_row_changes": {
    input: {
      batch: Id<"batch">;
      kind: "newcomer" | "leaver" | "amount" | "account" | "outlier";
      after?: string | null;
      limit?: number | null;
    };
    output: {
      rows: {
        batch: Id<"batch">;
        seq: number;
        sheet_row: number;
        name: string;
        town: RegionText;
        amount: Money | null;
        amount_before: Money | null;
        bank: string;
        bank_before: string;
        account: string;
        account_before: string;
      }[];
      next: string | null;
    };
  };
  "subsidies.match_changes": {
    input: {
      batch: Id<"batch">;
      after?: number | null;
      limit?: number | null;
    };
    output: {
      at: InstantText | null;
      matched_at: InstantText;
      rows: {
        seq: number;
        name: string;
        town: RegionText;
        amount: Money;
        from: "M00" | "M01" | "M02" | "M03" | "M04" | "M05" | "M06" | "M07" | "M08" | "M09" | "M10" | "M11" | "M12";
        to: "M00" | "M01" | "M02" | "M03" | "M04" | "M05" | "M06" | "M07" | "M08" | "M09" | "M10" | "M11" | "M12";
        bank_from: string;
        bank_to: string;
        account_from: string;
        account_to: string;
        stopped: boolean;
        reason: string;
      }[];
      shifts: {
        from: "M00" | "M01" | "M02" | "M03" | "M04" | "M05" | "M06" | "M07" | "M08" | "M09" | "M10" | "M11" | "M12";
        to: "M00" | "M01" | "M02" | "M03" | "M04" | "M05" | "M06" | "M07" | "M08" | "M09" | "M10" | "M11" | "M12";
        rows: number;
        repointed: number;
        amount: Money;
      }[];
      next: number | null;
    };
  };
  "subsidies.sample_rows": {
    input: {
      batch: Id<"batch">;
      seed?: number | null;
      limit?: number | null;
    };
    output: {
      seed: number;
      rows: {
        seq: number;
        sheet_row: number;
        name: string;
        town: RegionText;
        village: RegionText | null;
        amount: Money;
        match_code: string;
        match_zh: string;
        match_en: string;
        payee_name: string;
        bank: string;
        account: string;
        payable: boolean;
        stopped: boolean;
        stop_reason: string;
        warnings: string[];
      }[];
    };
  };
  "subsidies.show_batch_overview": {
    input: {
      batch: Id<"batch">;
    };
    output: {
      batch: {
        batch: Id<"batch">;
        state: string;
        state_zh: string;
        state_en: string;
        batch_no: string;
        item: Id<"item">;
        title: string;
        period: MonthText;
        region: RegionText;
        organisation: number;
        is_correction: boolean;
        correction_nth: number;
        pay_day: DateText;
        deadline: DateText | null;
        rows_total: number;
        rows_payable: number;
        payable: Money;
        returned_from: string;
        made_by: string;
        made_at: InstantText;
      };
      period_before: MonthText | null;
      total: {
        rows: number;
        amount: Money;
        rows_payable: number;
        payable: Money;
        rows_before: number;
        amount_before: Money;
        newcomers: number;
        newcomers_amount: Money;
        leavers: number;
        leavers_amount: Money;
        changed_amounts: number;
        added: Money;
        changed_accounts: number;
        outliers: number;
      };
      towns: {
        town: RegionText;
        town_name: string;
        figures: {
          rows: number;
          amount: Money;
          rows_payable: number;
          payable: Money;
          rows_before: number;
          amount_before: Money;
          newcomers: number;
          newcomers_amount: Money;
          leavers: number;
          leavers_amount: Money;
          changed_amounts: number;
          added: Money;
          changed_accounts: number;
          outliers: number;
        };
      }[];
      median: Money;
      standard: Money | null;
      outlier_over: Money;
      findings: {
        code: string;
        is_error: boolean;
        findings: number;
        rows: number;
        zh: string;
        en: string;
        mend_zh: string;
        mend_en: string;
      }[];
    };
  };
  "subsidies.correct_row": {
    input: {
      batch: Id<"batch">;
      row_no: number;
      name: string;
      number: string;
      ethnic: string;
      mobile: string;
      town: string;
      village?: string | null;
      bank?: string | null;
      account?: string | null;
      amount: string;
      pay_time?: string | null;
    };
    output: {
      is_good: boolean;
      row: {
        seq: number;
        sheet_row: number;
        name: string;
        town: RegionText;
        village: RegionText | null;
        amount: Money;
        match_code: string;
        match_zh: string;
        match_en: string;
        payee_name: string;
        bank: string;
        account: string;
        payable: boolean;
        stopped: boolean;
        stop_reason: string;
        warnings: string[];
      } | null;
      findings: {
        row: number;
        cell: string;
        code: string;
        is_error: boolean;
        zh: string;
        en: string;
        mend_zh: string;
        mend_en: string;
      }[];
      rows_bad: number;
      rows_payable: number;
      payable: Money;
    };
  };
  "subsidies.reveal_sheet_rows": {
    input: {
      batch: Id<"batch">;
      rows?: number[] | null;
    };
    output: {
      rows: {
        row_no: number;
        name: string;
        number: string;
        ethnic: string;
        mobile: string;
        town: string;
        village: string;
        bank: string;
        account: string;
        amount: string;
        pay_time: string;
      }[];
    };
  };
  "subsidies.failure_reasons": {
    input: {
      from?: MonthText | null;
      to?: MonthText | null;
      item?: Id<"item"> | null;
      bank?: number | null;
    };
    output: {
      reasons: {
        code: string;
        code_zh: string;
        code_en: string;
        mends_zh: string;
        mends_en: string;
        lines: number;
        amount: Money;
        batches: {
          batch: Id<"batch">;
          title: string;
          lines: number;
          amount: Money;
        }[];
      }[];
    };
  };
  "subsidies.money_by": {
    input: {
      group: "item" | "town" | "bank" | "month";
      from?: MonthText | null;
      to?: MonthText | null;
      item?: Id<"item"> | null;
      bank?: number | null;
    };
    output: {
      from: MonthText;
      to: MonthText;
      lines: {
        name: string;
        item: Id<"item"> | null;
        town: RegionText | null;
        bank: number | null;
        month: MonthText | null;
        quota: Money | null;
        quota_held: Money | null;
        quota_available: Money | null;
        approved_people: number;
        approved: Money;
        ordered_people: number;
        ordered: Money;
        in_transit_people: number;
        in_transit: Money;
        paid_people: number;
        paid: Money;
        returned_people: number;
        returned: Money;
        success_rate: string;
      }[];
      total: {
        name: string;
        item: Id<"item"> | null;
        town: RegionText | null;
        bank: number | null;
        month: MonthText | null;
        quota: Money | null;
        quota_held: Money | null;
        quota_available: Money | null;
        approved_people: number;
        approved: Money;
        ordered_people: number;
        ordered: Money;
        in_transit_people: number;
        in_transit: Money;
        paid_people: number;
        paid: Money;
        returned_people: number;
        returned: Money;
        success_rate: string;
      };
    };
  };
  "subsidies.overdue": {
    input: {
      item?: Id<"item"> | null;
      bank?: number | null;
      limit?: number | null;
    };
    output: {
      batches: {
        batch: Id<"batch">;
        title: string;
        state: string;
        state_zh: string;
        state_en: string;
        region: RegionText;
        due: DateText;
        days_late: number;
        amount: Money;
      }[];
      orders: {
        order: Id<"order">;
        batch: Id<"batch">;
        title: string;
        bank: number;
        bank_name: string;
        due: InstantText;
        days_late: number;
        lines: number;
        amount: Money;
      }[];
    };
  };
  "subsidies.list_visits": {
    input: {
      batch?: Id<"batch"> | null;
      bank?: number | null;
      told?: boolean | null;
      after?: string | null;
      limit?: number | null;
    };
    output: {
      visits: {
        visit: string;
        batch: Id<"batch">;
        title: string;
        name: string;
        town: RegionText;
        village: RegionText | null;
        bank: number;
        bank_name: string;
        match_code: "M00" | "M01" | "M02" | "M03" | "M04" | "M05" | "M06" | "M07" | "M08" | "M09" | "M10" | "M11" | "M12";
        help_zh: string;
        help_en: string;
        outcome: "done" | "not_home" | "declined" | "moved_away" | "to_office" | "other" | null;
        note: string;
        told_by: string;
        told_at: InstantText | null;
      }[];
      next: string | null;
    };
  };
  "subsidies.record_visit": {
    input: {
      visit: string;
      outcome: "done" | "not_home" | "declined" | "moved_away" | "to_office" | "other";
      note?: string | null;
    };
    output: {
      visit: {
        visit: string;
        batch: Id<"batch">;
        title: string;
        name: string;
        town: RegionText;
        village: RegionText | null;
        bank: number;
        bank_name: string;
        match_code: "M00" | "M01" | "M02" | "M03" | "M04" | "M05" | "M06" | "M07" | "M08" | "M09" | "M10" | "M11" | "M12";
        help_zh: string;
        help_en: string;
        outcome: "done" | "not_home" | "declined" | "moved_away" | "to_office" | "other" | null;
        note: string;
        told_by: string;
        told_at: InstantText | null;
      };
    };
  };
  "subsidies.open_notice": {
    input: {
      batch: Id<"batch">;
      days?: number | null;
      place?: string | null;
    };
    output: {
      notice: Id<"notice">;
      round: number;
      posted_on: DateText;
      ends_on: DateText;
    };
  };
  "subsidies.withdraw_notice": {
    input: {
      notice: Id<"notice">;
      reason: string;
    };
    output: {
      state: string;
    };
  };
  "subsidies.list_public_notices": {
    input: {
      within?: string | null;
      after?: Id<"notice"> | null;
      limit?: number | null;
    };
    output: {
      notices: {
        notice: Id<"notice">;
        state: string;
        title: string;
        item: string;
        department: string;
        region: RegionText;
        region_name: string;
        period: MonthText;
        round: number;
        rows: number;
        place: string;
        standard: string;
        posted_on: DateText;
        ends_on: DateText;
      }[];
      next: Id<"notice"> | null;
    };
  };
  "subsidies.show_public_notice": {
    input: {
      notice: Id<"notice">;
      after?: number | null;
      limit?: number | null;
    };
    output: {
      notice: {
        notice: Id<"notice">;
        state: string;
        title: string;
        item: string;
        department: string;
        region: RegionText;
        region_name: string;
        period: MonthText;
        round: number;
        rows: number;
        place: string;
        standard: string;
        posted_on: DateText;
        ends_on: DateText;
      };
      lines: {
        seq: number;
        name: string;
        number: string;
        town_name: string;
        village_name: string;
        amount: Money;
      }[];
      next: number | null;
    };
  };
  "subsidies.object_to_notice": {
    input: {
      notice: Id<"notice">;
      row: number;
      name: string;
      contact: string;
      content: string;
    };
    output: {
      objection: Id<"objection">;
    };
  };
  "subsidies.answer_objection": {
    input: {
      objection: Id<"objection">;
      upheld: boolean;
      answer: string;
    };
    output: {
      state: string;
      is_resumed: boolean;
    };
  };
  "subsidies.list_objections": {
    input: {
      batch?: Id<"batch"> | null;
      only_open?: boolean | null;
      after?: Id<"objection"> | null;
      limit?: number | null;
    };
    output: {
      objections: {
        objection: Id<"objection">;
        state: string;
        state_zh: string;
        state_en: string;
        notice: Id<"notice">;
        batch: Id<"batch">;
        row: number;
        name: string;
        contact: string;
        content: string;
        answer: string;
        answered_by: string;
        upheld: boolean | null;
        made_at: InstantText;
      }[];
      next: Id<"objection"> | null;
    };
  };
  "subsidies.submit_batch": {
    input: {
      batch: Id<"batch">;
      leave_out_bad_rows?: boolean | null;
    };
    output: {
      state: string;
      rows_payable: number;
      payable: Money;
      rows_left_out: number;
      rows_unmatched: number;
      rows_stopped: number;
      is_late: boolean;
    };
  };
  "subsidies.submit_department_batch": {
    input: {
      batch: Id<"batch">;
      leave_out_bad_rows?: boolean | null;
    };
    output: {
      state: string;
      rows_payable: number;
      payable: Money;
      rows_left_out: number;
      rows_unmatched: number;
      rows_stopped: number;
      is_late: boolean;
    };
  };
  "subsidies.resubmit_to_town": {
    input: {
      batch: Id<"batch">;
      leave_out_bad_rows?: boolean | null;
    };
    output: {
      state: string;
      rows_payable: number;
      payable: Money;
      rows_left_out: number;
      rows_unmatched: number;
      rows_stopped: number;
      is_late: boolean;
    };
  };
  "subsidies.resubmit_to_first": {
    input: {
      batch: Id<"batch">;
      leave_out_bad_rows?: boolean | null;
    };
    output: {
      state: string;
      rows_payable: number;
      payable: Money;
      rows_left_out: number;
      rows_unmatched: number;
      rows_stopped: number;
      is_late: boolean;
    };
  };
  "subsidies.resubmit_to_leader": {
    input: {
      batch: Id<"batch">;
      leave_out_bad_rows?: boolean | null;
    };
    output: {
      state: string;
      rows_payable: number;
      payable: Money;
      rows_left_out: number;
      rows_unmatched: number;
      rows_stopped: number;
      is_late: boolean;
    };
  };
  "subsidies.review_town_roster": {
    input: {
      batch: Id<"batch">;
      opinion?: string | null;
    };
    output: {
      state: string;
      rows_payable: number;
      payable: Money;
      rows_left_out: number;
      rows_unmatched: number;
      rows_stopped: number;
      is_late: boolean;
    };
  };
  "subsidies.review_batch": {
    input: {
      batch: Id<"batch">;
      opinion?: string | null;
    };
    output: {
      state: string;
      rows_payable: number;
      payable: Money;
      rows_left_out: number;
      rows_unmatched: number;
      rows_stopped: number;
      is_late: boolean;
    };
  };
  "subsidies.approve_batch": {
    input: {
      batch: Id<"batch">;
      opinion?: string | null;
    };
    output: {
      state: string;
      rows_payable: number;
      payable: Money;
      rows_left_out: number;
      rows_unmatched: number;
      rows_stopped: number;
      is_late: boolean;
    };
  };
  "subsidies.return_batch": {
    input: {
      batch: Id<"batch">;
      opinion: string;
    };
    output: {
      state: string;
      rows_payable: number;
      payable: Money;
      rows_left_out: number;
      rows_unmatched: number;
      rows_stopped: number;
      is_late: boolean;
    };
  };
  "subsidies.withdraw_batch": {
    input: {
      batch: Id<"batch">;
      opinion?: string | null;
    };
    output: {
      state: string;
      rows_payable: number;
      payable: Money;
      rows_left_out: number;
      rows_unmatched: number;
      rows_stopped: number;
      is_late: boolean;
    };
  };
  "subsidies.cancel_batch": {
    input: {
      batch: Id<"batch">;
      reason: string;
    };
    output: {
      state: string;
      rows_payable: number;
      payable: Money;
      rows_left_out: number;
      rows_unmatched: number;
      rows_stopped: number;
      is_late: boolean;
    };
  };
  "subsidies.stop_line": {
    input: {
      batch: Id<"batch">;
      row: number;
      reason: string;
    };
    output: {
      state: string;
      rows_payable: number;
      payable: Money;
      rows_left_out: number;
      rows_unmatched: number;
      rows_stopped: number;
      is_late: boolean;
    };
  };
  "subsidies.resume_line": {
    input: {
      batch: Id<"batch">;
      row: number;
      reason: string;
    };
    output: {
      state: string;
      rows_payable: number;
      payable: Money;
      rows_left_out: number;
      rows_unmatched: number;
      rows_stopped: number;
      is_late: boolean;
    };
  };
  "subsidies.inbox": {
    input: {
      after?: Id<"batch"> | null;
      limit?: number | null;
    };
    output: {
      batches: {
        batch: Id<"batch">;
        batch_no: string;
        title: string;
        state: string;
        state_zh: string;
        state_en: string;
        region: RegionText;
        rows_payable: number;
        payable: Money;
        since: InstantText;
        days: number;
        deadline: DateText | null;
        is_late: boolean;
        acts: {
          act: string;
          zh: string;
          en: string;
          open: boolean;
          why_not: string;
        }[];
      }[];
      next: Id<"batch"> | null;
    };
  };
  "subsidies.order_batch_payment": {
    input: {
      batch: Id<"batch">;
      opinion?: string | null;
    };
    output: {
      state: string;
      rows: number;
      amount: Money;
      banks: {
        bank: number;
        order: Id<"order">;
        rows: number;
        amount: Money;
      }[];
      stopped: number;
      repointed: number;
      job: string;
    };
  };
  "subsidies.renew_batch_orders": {
    input: {
      batch: Id<"batch">;
    };
    output: {
      state: string;
      rows: number;
      amount: Money;
      banks: {
        bank: number;
        order: Id<"order">;
        rows: number;
        amount: Money;
      }[];
      stopped: number;
      repointed: number;
      job: string;
    };
  };
  "subsidies.revoke_batch_order": {
    input: {
      batch: Id<"batch">;
      reason: string;
    };
    output: {
      state: string;
      orders: number;
      freed: Money;
    };
  };
  "subsidies.list_failed_lines": {
    input: {
      batch: Id<"batch">;
      town?: RegionText | null;
      code?: string | null;
      only_open?: boolean | null;
      after?: string | null;
      limit?: number | null;
    };
    output: {
      lines: {
        line: string;
        row: number;
        name: string;
        payee_name: string;
        town: RegionText;
        amount: Money;
        bank: number;
        account: string;
        code: string;
        code_zh: string;
        code_en: string;
        mends_zh: string;
        mends_en: string;
        bank_text: string;
        refunded: boolean;
        stand: "open" | "in_correction" | "given_back";
        correction: Id<"batch"> | null;
      }[];
      sums: {
        code: string;
        code_zh: string;
        code_en: string;
        lines: number;
        open_lines: number;
        amount: Money;
        open_amount: Money;
      }[];
      next: string;
    };
  };
  "subsidies.create_correction_batch": {
    input: {
      batch: Id<"batch">;
      town?: RegionText | null;
      lines?: string[] | null;
      pay_day: DateText;
    };
    output: {
      batch: Id<"batch">;
      batch_no: string;
      title: string;
      rows: number;
      rows_payable: number;
      rows_rematched: number;
      amount: Money;
      payable: Money;
    };
  };
  "subsidies.change_correction_amount": {
    input: {
      batch: Id<"batch">;
      row: number;
      amount: Money;
      reason: string;
    };
    output: {
      state: string;
      rows_payable: number;
      payable: Money;
      rows_left_out: number;
      rows_unmatched: number;
      rows_stopped: number;
      is_late: boolean;
    };
  };
  "subsidies.refund_to_quota": {
    input: {
      batch: Id<"batch">;
      reason: string;
    };
    output: {
      lines: number;
      amount: Money;
    };
  };
  "subsidies.close_batch": {
    input: {
      batch: Id<"batch">;
    };
    output: {
      state: string;
      rows_payable: number;
      payable: Money;
      rows_left_out: number;
      rows_unmatched: number;
      rows_stopped: number;
      is_late: boolean;
    };
  };
  "subsidies.disbursement_ledger": {
    input: {
      item?: Id<"item"> | null;
      from?: MonthText | null;
      to?: MonthText | null;
      region?: RegionText | null;
    };
    output: {
      rows: {
        item: Id<"item"> | null;
        item_name: string;
        period: MonthText | null;
        town: RegionText | null;
        bank: string;
        planned_lines: number;
        planned: Money;
        approved_lines: number;
        approved: Money;
        sent_lines: number;
        sent: Money;
        paid_lines: number;
        paid: Money;
        returned_lines: number;
        returned: Money;
        corrected_lines: number;
        corrected: Money;
        open_lines: number;
        open: Money;
      }[];
      total: {
        item: Id<"item"> | null;
        item_name: string;
        period: MonthText | null;
        town: RegionText | null;
        bank: string;
        planned_lines: number;
        planned: Money;
        approved_lines: number;
        approved: Money;
        sent_lines: number;
        sent: Money;
        paid_lines: number;
        paid: Money;
        returned_lines: number;
        returned: Money;
        corrected_lines: number;
        corrected: Money;
        open_lines: number;
        open: Money;
      };
    };
  };
  "subsidies.print_disbursement_ledger": {
    input: {
      item?: Id<"item"> | null;
      from?: MonthText | null;
      to?: MonthText | null;
      region?: RegionText | null;
      format?: "pdf" | "xlsx" | null;
    };
    output: {
      download: string;
      file_name: string;
      number: string | null;
      copy: number;
      rows: number;
      planned: Money;
      paid: Money;
    };
  };
  "subsidies.trace_line": {
    input: {
      line?: string | null;
      batch?: Id<"batch"> | null;
      row?: number | null;
    };
    output: {
      line: string;
      batch: Id<"batch">;
      row: number;
      steps: {
        kind: string;
        at: InstantText | null;
        actor: string;
        zh: string;
        en: string;
      }[];
    };
  };
  "funds.record_accrual": {
    input: {
      bank?: Id<"organisation"> | null;
      batch_no: string;
      produced_on: DateText;
      cards: number;
      city?: RegionText | null;
    };
    output: {
      report: Id<"accrual_report"> | null;
      repeated: boolean;
      province: Money;
      city_share: Money;
    };
  };
  "funds.import_accruals": {
    input: {
      upload: Id<"upload">;
    };
    output: {
      report: Id<"accrual_report"> | null;
      batches: number;
      repeated: number;
      cards: number;
      amount: Money;
      findings: {
        row: number;
        column: string;
        code: string;
        zh: string;
        en: string;
        mend_zh: string;
        mend_en: string;
      }[];
    };
  };
  "funds.list_accruals": {
    input: {
      bank?: Id<"organisation"> | null;
      city?: RegionText | null;
      from?: DateText | null;
      to?: DateText | null;
      after?: string | null;
      limit?: number | null;
    };
    output: {
      accruals: {
        bank: Id<"organisation">;
        bank_name: string;
        batch_no: string;
        produced_on: DateText;
        booked_on: DateText;
        cards: number;
        city: RegionText | null;
        city_name: string;
        province: Money;
        city_share: Money;
        reversed: boolean;
        report: Id<"accrual_report">;
      }[];
      next: string | null;
    };
  };
  "funds.list_accrual_reports": {
    input: {
      after?: Id<"accrual_report"> | null;
      limit?: number | null;
    };
    output: {
      reports: {
        report: Id<"accrual_report">;
        source: string;
        digest: string;
        batches: number;
        repeated: number;
        cards: number;
        amount: Money;
        actor: string;
        at: InstantText;
      }[];
      next: Id<"accrual_report"> | null;
    };
  };
  "funds.record_card_cost": {
    input: {
      bank?: Id<"organisation"> | null;
      month: MonthText;
      amount: Money;
      cards: number;
      note?: string | null;
    };
    output: {
      bank: Id<"organisation">;
      month: MonthText;
    };
  };
  "funds.list_card_costs": {
    input: {
      year: number;
      bank?: Id<"organisation"> | null;
    };
    output: {
      costs: {
        bank: Id<"organisation">;
        bank_name: string;
        month: MonthText;
        amount: Money;
        cards: number;
        note: string;
        actor: string;
        at: InstantText;
      }[];
      total: Money;
    };
  };
  "funds.propose_adjustment": {
    input: {
      kind: "carry_over" | "pledge" | "adjust_up" | "adjust_down" | "assign" | "reverse_accrual";
      level: RegionText;
      bank?: Id<"organisation"> | null;
      amount?: Money | null;
      batch_no?: string | null;
      document_no?: string | null;
      reason: string;
      statement?: Id<"statement"> | null;
    };
    output: {
      adjustment: Id<"adjustment">;
      amount: Money;
      state: string;
    };
  };
  "funds.agree_adjustment": {
    input: {
      adjustment: Id<"adjustment">;
      opinion?: string | null;
    };
    output: {
      adjustment: Id<"adjustment">;
      state: string;
    };
  };
  "funds.confirm_adjustment": {
    input: {
      adjustment: Id<"adjustment">;
      opinion?: string | null;
    };
    output: {
      adjustment: Id<"adjustment">;
      state: string;
    };
  };
  "funds.decline_adjustment": {
    input: {
      adjustment: Id<"adjustment">;
      opinion: string;
    };
    output: {
      adjustment: Id<"adjustment">;
      state: string;
    };
  };
  "funds.list_adjustments": {
    input: {
      state?: string | null;
      bank?: Id<"organisation"> | null;
      after?: Id<"adjustment"> | null;
      limit?: number | null;
    };
    output: {
      adjustments: {
        adjustment: Id<"adjustment">;
        state: string;
        kind: "carry_over" | "pledge" | "adjust_up" | "adjust_down" | "assign" | "reverse_accrual";
        level: RegionText;
        level_name: string;
        bank: Id<"organisation">;
        bank_name: string;
        amount: Money;
        batch_no: string;
        document_no: string;
        reason: string;
        by_bank: boolean;
        agreed_by: string;
        made_by: string;
        made_at: InstantText;
      }[];
      next: Id<"adjustment"> | null;
    };
  };
  "funds.show_adjustment": {
    input: {
      adjustment: Id<"adjustment">;
    };
    output: {
      adjustment: {
        adjustment: Id<"adjustment">;
        state: string;
        kind: "carry_over" | "pledge" | "adjust_up" | "adjust_down" | "assign" | "reverse_accrual";
        level: RegionText;
        level_name: string;
        bank: Id<"organisation">;
        bank_name: string;
        amount: Money;
        batch_no: string;
        document_no: string;
        reason: string;
        by_bank: boolean;
        agreed_by: string;
        made_by: string;
        made_at: InstantText;
      };
      acts: {
        act: string;
        zh: string;
        en: string;
        open: boolean;
        why_not: string;
      }[];
    };
  };
  "funds.overview": {
    input: {
      level?: RegionText | null;
      on?: DateText | null;
    };
    output: {
      funds: {
        level: RegionText;
        level_name: string;
        bank: Id<"organisation"> | null;
        bank_name: string;
        figures: {
          accrued: Money;
          adjusted: Money;
          carried_over: Money;
          planned: Money;
          committed: Money;
          noticed: Money;
          settled: Money;
          available: Money;
        };
      }[];
      levels: {
        level: RegionText;
        level_name: string;
        bank: Id<"organisation"> | null;
        bank_name: string;
        figures: {
          accrued: Money;
          adjusted: Money;
          carried_over: Money;
          planned: Money;
          committed: Money;
          noticed: Money;
          settled: Money;
          available: Money;
        };
      }[];
      waiting: {
        level: RegionText;
        level_name: string;
        bank: Id<"organisation"> | null;
        bank_name: string;
        figures: {
          accrued: Money;
          adjusted: Money;
          carried_over: Money;
          planned: Money;
          committed: Money;
          noticed: Money;
          settled: Money;
          available: Money;
        };
      }[];
      total: {
        accrued: Money;
        adjusted: Money;
        carried_over: Money;
        planned: Money;
        committed: Money;
        noticed: Money;
        settled: Money;
        available: Money;
      };
    };
  };
  "funds.show_year": {
    input: {
      level?: RegionText | null;
      bank?: Id<"organisation"> | null;
      year: number;
    };
    output: {
      opening: {
        accrued: Money;
        adjusted: Money;
        carried_over: Money;
        planned: Money;
        committed: Money;
        noticed: Money;
        settled: Money;
        available: Money;
      };
      months: {
        month: MonthText;
        flow: {
          accrued: Money;
          adjusted: Money;
          carried_over: Money;
          planned: Money;
          committed: Money;
          noticed: Money;
          settled: Money;
          available: Money;
        };
        stand: {
          accrued: Money;
          adjusted: Money;
          carried_over: Money;
          planned: Money;
          committed: Money;
          noticed: Money;
          settled: Money;
          available: Money;
        };
      }[];
    };
  };
  "funds.list_entries": {
    input: {
      level?: RegionText | null;
      bank?: Id<"organisation"> | null;
      from?: DateText | null;
      to?: DateText | null;
      after?: Id<"transfer"> | null;
      limit?: number | null;
    };
    output: {
      entries: {
        transfer: Id<"transfer">;
        day: DateText;
        kind: string;
        stage: string;
        reference: string;
        bank: Id<"organisation">;
        bank_name: string;
        amount: Money;
      }[];
      next: Id<"transfer"> | null;
    };
  };
  "funds.check_books": {
    input: Record<string, never>;
    output: {
      right: boolean;
      accounts: number;
      total: {
        accrued: Money;
        adjusted: Money;
        carried_over: Money;
        planned: Money;
        committed: Money;
        noticed: Money;
        settled: Money;
        available: Money;
      };
      differences: {
        zh: string;
        en: string;
      }[];
    };
  };
  "funds.create_plan": {
    input: {
      level?: RegionText | null;
      year: number;
      half?: number | null;
      title?: string | null;
      need: string;
    };
    output: {
      plan: Id<"plan">;
      title: string;
    };
  };
  "funds.add_plan_line": {
    input: {
      plan: Id<"plan">;
      project_name: string;
      scope_class: string;
      technical?: string | null;
      unit_price?: Money | null;
      quantity?: number | null;
      budget: Money;
      department_and_use?: string | null;
      procurement?: string | null;
      basis?: string | null;
      remark?: string | null;
    };
    output: {
      plan_line: Id<"plan_line">;
      budget: Money;
    };
  };
  "funds.change_plan_line": {
    input: {
      plan_line: Id<"plan_line">;
      project_name: string;
      scope_class: string;
      technical?: string | null;
      unit_price?: Money | null;
      quantity?: number | null;
      budget: Money;
      department_and_use?: string | null;
      procurement?: string | null;
      basis?: string | null;
      remark?: string | null;
    };
    output: {
      plan_line: Id<"plan_line">;
      budget: Money;
    };
  };
  "funds.drop_plan_line": {
    input: {
      plan_line: Id<"plan_line">;
    };
    output: {
      plan: Id<"plan">;
      budget: Money;
    };
  };
  "funds.submit_plan": {
    input: {
      plan: Id<"plan">;
      opinion?: string | null;
    };
    output: {
      plan: Id<"plan">;
      state: string;
    };
  };
  "funds.withdraw_plan": {
    input: {
      plan: Id<"plan">;
    };
    output: {
      plan: Id<"plan">;
      state: string;
    };
  };
  "funds.approve_plan": {
    input: {
      plan: Id<"plan">;
      opinion?: string | null;
    };
    output: {
      plan: Id<"plan">;
      state: string;
    };
  };
  "funds.return_plan": {
    input: {
      plan: Id<"plan">;
      opinion: string;
    };
    output: {
      plan: Id<"plan">;
      state: string;
    };
  };
  "funds.send_plan_to_banks": {
    input: {
      plan: Id<"plan">;
    };
    output: {
      plan: Id<"plan">;
      state: string;
    };
  };
  "funds.acknowledge_plan": {
    input: {
      plan: Id<"plan">;
    };
    output: {
      plan: Id<"plan">;
      state: string;
    };
  };
  "funds.secure_plan_funds": {
    input: {
      plan: Id<"plan">;
    };
    output: {
      plan: Id<"plan">;
      amount: Money;
    };
  };
  "funds.file_plan": {
    input: {
      plan: Id<"plan">;
      opinion?: string | null;
    };
    output: {
      plan: Id<"plan">;
      state: string;
    };
  };
  "funds.receive_filing": {
    input: {
      plan: Id<"plan">;
    };
    output: {
      plan: Id<"plan">;
      state: string;
    };
  };
  "funds.start_plan": {
    input: {
      plan: Id<"plan">;
    };
    output: {
      plan: Id<"plan">;
      state: string;
    };
  };
  "funds.release_plan_line": {
    input: {
      plan_line: Id<"plan_line">;
      reason: string;
    };
    output: {
      plan_line: Id<"plan_line">;
      released: Money;
    };
  };
  "funds.close_plan": {
    input: {
      plan: Id<"plan">;
      opinion?: string | null;
    };
    output: {
      plan: Id<"plan">;
      state: string;
    };
  };
  "funds.cancel_plan": {
    input: {
      plan: Id<"plan">;
      opinion?: string | null;
    };
    output: {
      plan: Id<"plan">;
      state: string;
    };
  };
  "funds.list_plans": {
    input: {
      level?: RegionText | null;
      year?: number | null;
      state?: string | null;
      after?: Id<"plan"> | null;
      limit?: number | null;
    };
    output: {
      plans: {
        plan: Id<"plan">;
        state: string;
        level: RegionText;
        level_name: string;
        organisation_name: string;
        year: number;
        half: number;
        title: string;
        need: string;
        budget: Money;
        made_by: string;
        made_at: InstantText;
        filing_received_by: string;
      }[];
      next: Id<"plan"> | null;
    };
  };
  "funds.show_plan": {
    input: {
      plan: Id<"plan">;
    };
    output: {
      plan: {
        plan: Id<"plan">;
        state: string;
        level: RegionText;
        level_name: string;
        organisation_name: string;
        year: number;
        half: number;
        title: string;
        need: string;
        budget: Money;
        made_by: string;
        made_at: InstantText;
        filing_received_by: string;
      };
      lines: {
        plan_line: Id<"plan_line">;
        nth: number;
        project_name: string;
        scope_class: string;
        scope_class_zh: string;
        technical: string;
        unit_price: Money;
        quantity: number;
        budget: Money;
        department_and_use: string;
        procurement: string;
        basis: string;
        remark: string;
        shares: {
          bank: Id<"organisation">;
          bank_name: string;
          amount: Money;
        }[];
        reserved: Money;
        committed: Money;
        settled: Money;
      }[];
      banks: {
        bank: Id<"organisation">;
        bank_name: string;
        amount: Money;
        sent_at: InstantText | null;
        acknowledged_at: InstantText | null;
        acknowledged_by: string;
        secured_at: InstantText | null;
        secured_by: string;
        secure_due: DateText | null;
      }[];
      available: Money;
      acts: {
        act: string;
        zh: string;
        en: string;
        open: boolean;
        why_not: string;
      }[];
    };
  };
  "funds.record_holders": {
    input: {
      level?: RegionText | null;
      year: number;
      bank: Id<"organisation">;
      holders: number;
      source: string;
    };
    output: {
      holder_count: Id<"holder_count"> | null;
      repeated: boolean;
    };
  };
  "funds.correct_holders": {
    input: {
      holder_count: Id<"holder_count">;
      holders: number;
      source: string;
    };
    output: {
      holder_count: Id<"holder_count">;
      state: string;
    };
  };
  "funds.import_holders": {
    input: {
      level?: RegionText | null;
      year: number;
      upload: Id<"upload">;
    };
    output: {
      recorded: number;
      repeated: number;
      findings: {
        row: number;
        column: string;
        code: string;
        zh: string;
        en: string;
        mend_zh: string;
        mend_en: string;
      }[];
    };
  };
  "funds.confirm_holders": {
    input: {
      holder_count: Id<"holder_count">;
    };
    output: {
      holder_count: Id<"holder_count">;
      state: string;
    };
  };
  "funds.confirm_own_holders": {
    input: {
      holder_count: Id<"holder_count">;
    };
    output: {
      holder_count: Id<"holder_count">;
      state: string;
    };
  };
  "funds.list_holders": {
    input: {
      level?: RegionText | null;
      year: number;
      amount?: Money | null;
    };
    output: {
      holders: {
        holder_count: Id<"holder_count">;
        state: string;
        bank: Id<"organisation">;
        bank_name: string;
        holders: number;
        counted_on: DateText;
        source: string;
        share: Money | null;
      }[];
      total: number;
      confirmed: boolean;
    };
  };
  "funds.fill_statement": {
    input: {
      statement: Id<"statement">;
      cards?: number | null;
      accrued?: Money | null;
      adjusted?: Money | null;
      settled?: Money | null;
      planned?: Money | null;
      committed?: Money | null;
      noticed?: Money | null;
      available?: Money | null;
      as_ledger?: boolean | null;
      upload?: Id<"upload"> | null;
    };
    output: {
      statement: Id<"statement">;
      differences: number;
    };
  };
  "funds.explain_difference": {
    input: {
      difference: Id<"difference">;
      kind: "timing" | "scrapped" | "moved_city" | "count_error" | "bank_fee" | "in_transit" | "other";
      explanation: string;
    };
    output: {
      difference: Id<"difference">;
      left: number;
    };
  };
  "funds.confirm_statement": {
    input: {
      statement: Id<"statement">;
    };
    output: {
      statement: Id<"statement">;
      state: string;
    };
  };
  "funds.list_statements": {
    input: {
      period?: Id<"settlement_period"> | null;
      bank?: Id<"organisation"> | null;
      after?: Id<"statement"> | null;
      limit?: number | null;
    };
    output: {
      statements: {
        statement: Id<"statement">;
        state: string;
        stage: string;
        stage_zh: string;
        stage_en: string;
        level: RegionText;
        level_name: string;
        bank: Id<"organisation">;
        bank_name: string;
        period: Id<"settlement_period">;
        first_day: DateText;
        last_day: DateText;
        due: DateText;
        overdue: boolean;
      }[];
      next: Id<"statement"> | null;
    };
  };
  "funds.show_statement": {
    input: {
      statement: Id<"statement">;
    };
    output: {
      statement: {
        statement: Id<"statement">;
        state: string;
        stage: string;
        stage_zh: string;
        stage_en: string;
        level: RegionText;
        level_name: string;
        bank: Id<"organisation">;
        bank_name: string;
        period: Id<"settlement_period">;
        first_day: DateText;
        last_day: DateText;
        due: DateText;
        overdue: boolean;
      };
      figures: {
        item: string;
        zh: string;
        en: string;
        is_count: boolean;
        party: string;
        party_zh: string;
        party_en: string;
        value: string;
      }[];
      parties: {
        party: string;
        party_zh: string;
        party_en: string;
        filled_by: string;
        filled_at: InstantText | null;
        confirmed_by: string;
        confirmed_at: InstantText | null;
      }[];
      differences: {
        difference: Id<"difference">;
        party: string;
        party_zh: string;
        party_en: string;
        item: string;
        item_zh: string;
        item_en: string;
        batch_no: string;
        book: string;
        theirs: string;
        kind: string;
        kind_zh: string;
        kind_en: string;
        explanation: string;
        explained_by: string;
      }[];
      in_transit: {
        reference: string;
        amount: Money;
        held_on: DateText;
      }[];
      acts: {
        act: string;
        zh: string;
        en: string;
        open: boolean;
        why_not: string;
      }[];
    };
  };
  "funds.list_deadlines": {
    input: {
      kind?: "compare_books" | "settle_period" | "secure_plan" | "rules_end" | null;
      only_overdue?: boolean | null;
      after?: DateText | null;
      limit?: number | null;
    };
    output: {
      deadlines: {
        due_on: DateText;
        kind: "compare_books" | "settle_period" | "secure_plan" | "rules_end";
        what: string;
        subject: string;
        level: RegionText;
        bank: string;
        days_left: number;
      }[];
      next: DateText | null;
    };
  };
  "funds.list_periods": {
    input: {
      after?: Id<"settlement_period"> | null;
      limit?: number | null;
    };
    output: {
      periods: {
        period: Id<"settlement_period">;
        state: string;
        level: RegionText;
        level_name: string;
        first_day: DateText;
        last_day: DateText;
        extra: boolean;
        reason: string;
        due: DateText;
        overdue: boolean;
        statements: number;
        confirmed: number;
      }[];
      next: Id<"settlement_period"> | null;
    };
  };
  "funds.close_period": {
    input: {
      period: Id<"settlement_period">;
      opinion?: string | null;
    };
    output: {
      period: Id<"settlement_period">;
      state: string;
    };
  };
  "funds.open_extra_settlement": {
    input: {
      level?: RegionText | null;
      last_day: DateText;
      reason: string;
    };
    output: {
      period: Id<"settlement_period">;
    };
  };
  "funds.print_plan": {
    input: {
      plan: Id<"plan">;
      format?: "pdf" | "xlsx" | null;
    };
    output: {
      papers: {
        number: string;
        digest: string;
        download: string;
        file_name: string;
        copy: number;
      }[];
    };
  };
  "funds.print_statement": {
    input: {
      statement: Id<"statement">;
      format?: "pdf" | "xlsx" | null;
    };
    output: {
      number: string;
      digest: string;
      download: string;
      file_name: string;
      copy: number;
    };
  };
  "projects.audit_package": {
    input: {
      level?: RegionText | null;
      from: DateText;
      to: DateText;
      purpose: string;
    };
    output: {
      download: string;
      file_name: string;
      digest: string;
      signature: string;
      files: number;
    };
  };
  "projects.propose_project": {
    input: {
      name: string;
      scope_class: string;
      purpose: string;
      budget: Money;
      responsible: string;
      counties?: RegionText[] | null;
      banks?: Id<"partner">[] | null;
      urgent?: boolean | null;
      urgent_reason?: string | null;
    };
    output: {
      project: Id<"project">;
      code: string;
      state: string;
      split_alarm: string[];
    };
  };
  "projects.record_consultation": {
    input: {
      project: Id<"project">;
      bank: Id<"partner">;
      held_on?: DateText | null;
      agreed?: ("AMOUNT" | "PROCUREMENT_METHOD" | "INVOICE_CONTENT" | "ACCEPTANCE_METHOD")[] | null;
      content: string;
    };
    output: {
      missing: string[];
    };
  };
  "projects.finish_consultation": {
    input: {
      project: Id<"project">;
      held_on?: DateText | null;
      content?: string | null;
    };
    output: {
      state: string;
      state_zh: string;
      state_en: string;
    };
  };
  "projects.submit_feasibility": {
    input: {
      project: Id<"project">;
      held_on?: DateText | null;
      content?: string | null;
    };
    output: {
      state: string;
      state_zh: string;
      state_en: string;
    };
  };
  "projects.review_feasibility": {
    input: {
      project: Id<"project">;
      reviewers: string;
      held_on?: DateText | null;
      content: string;
    };
    output: {
      state: string;
      state_zh: string;
      state_en: string;
    };
  };
  "projects.decide_project": {
    input: {
      project: Id<"project">;
      granted?: Money | null;
      plan_line?: Id<"plan_line"> | null;
      held_on?: DateText | null;
      content: string;
    };
    output: {
      state: string;
      state_zh: string;
      state_en: string;
    };
  };
  "projects.plan_project": {
    input: {
      project: Id<"project">;
      plan_line: Id<"plan_line">;
      granted?: Money | null;
      content?: string | null;
    };
    output: {
      state: string;
      state_zh: string;
      state_en: string;
    };
  };
  "projects.reject_project": {
    input: {
      project: Id<"project">;
      reason: string;
    };
    output: {
      state: string;
      state_zh: string;
      state_en: string;
    };
  };
  "projects.finish_scheme": {
    input: {
      project: Id<"project">;
      held_on?: DateText | null;
      content?: string | null;
    };
    output: {
      state: string;
      state_zh: string;
      state_en: string;
    };
  };
  "projects.record_budget_review": {
    input: {
      project: Id<"project">;
      agency: string;
      chosen_by: string;
      reviewed: Money;
      held_on?: DateText | null;
      content?: string | null;
    };
    output: {
      state: string;
      state_zh: string;
      state_en: string;
    };
  };
  "projects.start_procurement": {
    input: {
      project: Id<"project">;
      method: string;
      reference?: string | null;
      held_on?: DateText | null;
      content?: string | null;
    };
    output: {
      state: string;
      split_alarm: string[];
    };
  };
  "projects.record_award": {
    input: {
      project: Id<"project">;
      method: string;
      reference: string;
      winner: string;
      amount: Money;
      bidders?: string | null;
      held_on?: DateText | null;
      content?: string | null;
    };
    output: {
      state: string;
      state_zh: string;
      state_en: string;
    };
  };
  "projects.confirm_funds_secured": {
    input: {
      project: Id<"project">;
      held_on?: DateText | null;
      content?: string | null;
    };
    output: {
      secured: boolean;
    };
  };
  "projects.sign_contract": {
    input: {
      project: Id<"project">;
      number: string;
      name: string;
      contractor: Id<"partner">;
      amount: Money;
      account_name: string;
      opening_outlet: string;
      account: Sensitive;
      bank?: Id<"partner"> | null;
      signed_on: DateText;
      starts_on: DateText;
      ends_on: DateText;
      terms?: {
        amount: Money;
        condition: string;
        retention: boolean;
      }[] | null;
      more_to_come?: boolean | null;
    };
    output: {
      contract: Id<"contract">;
      state: string;
    };
  };
  "projects.start_work": {
    input: {
      project: Id<"project">;
      held_on?: DateText | null;
      content?: string | null;
    };
    output: {
      state: string;
      state_zh: string;
      state_en: string;
    };
  };
  "projects.suspend_project": {
    input: {
      project: Id<"project">;
      reason: string;
    };
    output: {
      state: string;
      state_zh: string;
      state_en: string;
    };
  };
  "projects.resume_project": {
    input: {
      project: Id<"project">;
      reason: string;
    };
    output: {
      state: string;
      state_zh: string;
      state_en: string;
    };
  };
  "projects.terminate_project": {
    input: {
      project: Id<"project">;
      reason: string;
    };
    output: {
      state: string;
      state_zh: string;
      state_en: string;
    };
  };
  "projects.add_record": {
    input: {
      project: Id<"project">;
      kind: "need" | "feasibility" | "decision" | "plan" | "scheme" | "budget_review" | "procurement" | "award" | "signing" | "start" | "milestone" | "delivery" | "meeting" | "supervision" | "hand_over" | "rectification" | "funds_secured" | "pause" | "closing" | "termination";
      held_on?: DateText | null;
      content: string;
      party?: string | null;
      reference?: string | null;
    };
    output: {
      records: number;
    };
  };
  "projects.attach_document": {
    input: {
      project: Id<"project">;
      kind: "consultation_minutes" | "feasibility_report" | "expert_opinion" | "review_report" | "decision_minutes" | "scheme" | "security_design" | "budget_review_report" | "procurement_file" | "award_notice" | "contract_text" | "supplement_text" | "sealed_letter" | "meeting_minutes" | "supervisor_report" | "delivery_list" | "test_report" | "user_manual" | "training_record" | "hand_over_list" | "acceptance_report" | "invoice" | "bank_receipt" | "asset_list" | "other";
      upload: Id<"upload">;
      note?: string | null;
    };
    output: {
      document: Id<"document">;
      missing_now: ("consultation_minutes" | "feasibility_report" | "expert_opinion" | "review_report" | "decision_minutes" | "scheme" | "security_design" | "budget_review_report" | "procurement_file" | "award_notice" | "contract_text" | "supplement_text" | "sealed_letter" | "meeting_minutes" | "supervisor_report" | "delivery_list" | "test_report" | "user_manual" | "training_record" | "hand_over_list" | "acceptance_report" | "invoice" | "bank_receipt" | "asset_list" | "other")[];
    };
  };
  "projects.open_declaration_window": {
    input: {
      opens_on: DateText;
      closes_on: DateText;
      reason: string;
    };
    output: {
      window: Id<"window">;
    };
  };
  "projects.list_declaration_windows": {
    input: {
      after?: Id<"window"> | null;
      limit?: number | null;
    };
    output: {
      windows: {
        window: Id<"window">;
        region: RegionText;
        opens_on: DateText;
        closes_on: DateText;
        reason: string;
      }[];
      next: Id<"window"> | null;
    };
  };
  "projects.add_supplement": {
    input: {
      contract: Id<"contract">;
      kind: "account" | "completion" | "content";
      document: Id<"document">;
      signed_on: DateText;
      content: string;
      account_name?: string | null;
      opening_outlet?: string | null;
      account?: Sensitive | null;
      ends_on?: DateText | null;
    };
    output: {
      contract: Id<"contract">;
    };
  };
  "projects.list_projects": {
    input: {
      state?: string | null;
      scope_class?: string | null;
      words?: string | null;
      within?: RegionText | null;
      after?: Id<"project"> | null;
      limit?: number | null;
    };
    output: {
      projects: {
        project: Id<"project">;
        code: string;
        name: string;
        way: string;
        state: string;
        state_zh: string;
        state_en: string;
        region: RegionText;
        organisation: string;
        scope_class: string;
        scope_class_zh: string;
        scope_class_en: string;
        budget: Money;
        granted: Money | null;
        reviewed: Money | null;
        contracted: Money;
        urgent: boolean;
        proposed_on: DateText;
        responsible: string;
      }[];
      next: Id<"project"> | null;
    };
  };
  "projects.list_split_alarms": {
    input: {
      after?: Id<"project"> | null;
      limit?: number | null;
    };
    output: {
      alarms: {
        project: Id<"project">;
        code: string;
        name: string;
        organisation: string;
        budget: Money;
        together: string[];
      }[];
      next: Id<"project"> | null;
    };
  };
  "projects.show_project": {
    input: {
      project: Id<"project">;
    };
    output: {
      project: {
        project: Id<"project">;
        code: string;
        name: string;
        way: string;
        state: string;
        state_zh: string;
        state_en: string;
        region: RegionText;
        organisation: string;
        scope_class: string;
        scope_class_zh: string;
        scope_class_en: string;
        budget: Money;
        granted: Money | null;
        reviewed: Money | null;
        contracted: Money;
        urgent: boolean;
        proposed_on: DateText;
        responsible: string;
      };
      purpose: string;
      urgent_reason: string;
      pack: string;
      counties: RegionText[];
      split_alarm: string[];
      timeline: {
        at: InstantText;
        held_on: DateText;
        what: string;
        zh: string;
        en: string;
        who: string;
        party: string;
        reference: string;
        amount: Money | null;
        content: string;
      }[];
      consultations: {
        bank: Id<"partner">;
        bank_name: string;
        held_on: DateText | null;
        agreed: ("AMOUNT" | "PROCUREMENT_METHOD" | "INVOICE_CONTENT" | "ACCEPTANCE_METHOD")[];
        complete: boolean;
      }[];
      documents: {
        document: Id<"document">;
        kind: "consultation_minutes" | "feasibility_report" | "expert_opinion" | "review_report" | "decision_minutes" | "scheme" | "security_design" | "budget_review_report" | "procurement_file" | "award_notice" | "contract_text" | "supplement_text" | "sealed_letter" | "meeting_minutes" | "supervisor_report" | "delivery_list" | "test_report" | "user_manual" | "training_record" | "hand_over_list" | "acceptance_report" | "invoice" | "bank_receipt" | "asset_list" | "other";
        kind_zh: string;
        name: string;
        digest: string;
        state_then: string;
        note: string;
        by: string;
        at: InstantText;
      }[];
      missing: ("consultation_minutes" | "feasibility_report" | "expert_opinion" | "review_report" | "decision_minutes" | "scheme" | "security_design" | "budget_review_report" | "procurement_file" | "award_notice" | "contract_text" | "supplement_text" | "sealed_letter" | "meeting_minutes" | "supervisor_report" | "delivery_list" | "test_report" | "user_manual" | "training_record" | "hand_over_list" | "acceptance_report" | "invoice" | "bank_receipt" | "asset_list" | "other")[];
      money: {
        bank: Id<"partner">;
        bank_name: string;
        reserved: Money;
        committed: Money;
        noticed: Money;
        settled: Money;
      }[];
      contracts: {
        contract: Id<"contract">;
        number: string;
        name: string;
        procurement_no: string;
        bank: string;
        contractor: string;
        account_name: string;
        opening_outlet: string;
        account: Sensitive;
        amount: Money;
        held: Money;
        noticed: Money;
        paid: Money;
        left: Money;
        signed_on: DateText;
        starts_on: DateText;
        ends_on: DateText;
        terms: {
          amount: Money;
          condition: string;
          retention: boolean;
        }[];
      }[];
      acceptance: {
        acceptance: Id<"acceptance">;
        nth: number;
        held_on: DateText;
        opinion: "PASS" | "PASS_WITH_ISSUES" | "FAIL";
        opinion_zh: string;
        members: string;
        content: string;
        issues: string;
        issues_closed_on: DateText | null;
        confirmed: boolean;
        signatures: {
          side: string;
          name: string;
          signer: string;
          signed_on: DateText | null;
        }[];
      } | null;
      notices: {
        notice: Id<"payment_notice">;
        number: string;
        state: string;
        state_zh: string;
        state_en: string;
        project: Id<"project">;
        project_name: string;
        contract: Id<"contract">;
        region: RegionText;
        made_by_office: string;
        bank: Id<"partner">;
        bank_name: string;
        amount: Money;
        paid: Money;
        made_on: DateText;
        received_on: DateText | null;
        invoice_on: DateText | null;
        due_on: DateText | null;
        provisional: boolean;
        days_left: number | null;
        paid_on: DateText | null;
        days_late: number;
      }[];
      assets: {
        asset: Id<"asset">;
        name: string;
        kind: string;
        quantity: number;
        value: Money;
        place: string;
        keeper: string;
        registered_on: DateText;
      }[];
      acts: {
        act: string;
        zh: string;
        en: string;
        open: boolean;
        why_not: string;
      }[];
    };
  };
  "projects.apply_acceptance": {
    input: {
      project: Id<"project">;
      held_on?: DateText | null;
      content?: string | null;
    };
    output: {
      state: string;
      state_zh: string;
      state_en: string;
    };
  };
  "projects.record_acceptance": {
    input: {
      project: Id<"project">;
      held_on: DateText;
      started_on: DateText;
      finished_on: DateText;
      members: string;
      opinion: "PASS" | "PASS_WITH_ISSUES" | "FAIL";
      content: string;
      issues?: string | null;
    };
    output: {
      acceptance: Id<"acceptance">;
      nth: number;
    };
  };
  "projects.sign_acceptance": {
    input: {
      project: Id<"project">;
      signer: string;
      signed_on?: DateText | null;
    };
    output: {
      missing: string[];
    };
  };
  "projects.accept_project": {
    input: {
      project: Id<"project">;
      held_on?: DateText | null;
      content?: string | null;
    };
    output: {
      state: string;
      state_zh: string;
      state_en: string;
    };
  };
  "projects.fail_acceptance": {
    input: {
      project: Id<"project">;
      held_on?: DateText | null;
      content?: string | null;
    };
    output: {
      state: string;
      state_zh: string;
      state_en: string;
    };
  };
  "projects.close_issues": {
    input: {
      project: Id<"project">;
      closed_on?: DateText | null;
      content: string;
    };
    output: {
      closed: boolean;
    };
  };
  "projects.register_asset": {
    input: {
      project: Id<"project">;
      name: string;
      kind: string;
      quantity: number;
      value: Money;
      place: string;
      keeper: string;
      registered_on?: DateText | null;
    };
    output: {
      asset: Id<"asset">;
    };
  };
  "projects.make_notice": {
    input: {
      contract: Id<"contract">;
      invoices?: {
        number: string;
        amount: Money;
        issued_on: DateText;
        upload: Id<"upload">;
      }[] | null;
      shares?: {
        bank: Id<"partner">;
        amount: Money;
      }[] | null;
      note?: string | null;
    };
    output: {
      notices: {
        notice: Id<"payment_notice">;
        number: string;
        bank: Id<"partner">;
        bank_name: string;
        amount: Money;
      }[];
      amount: Money;
      capital: string;
      state: string;
    };
  };
  "projects.collect_notice": {
    input: {
      notices?: Id<"payment_notice">[] | null;
    };
    output: {
      notices: number;
      amount: Money;
    };
  };
  "projects.submit_notice": {
    input: {
      notices?: Id<"payment_notice">[] | null;
    };
    output: {
      notices: number;
      amount: Money;
    };
  };
  "projects.issue_notice": {
    input: {
      notice: Id<"payment_notice">;
    };
    output: {
      state: string;
    };
  };
  "projects.receive_notice": {
    input: {
      notice: Id<"payment_notice">;
      received_on: DateText;
      with_invoice?: boolean | null;
    };
    output: {
      state: string;
      due_on: DateText | null;
      provisional: boolean;
    };
  };
  "projects.receive_invoice": {
    input: {
      notice: Id<"payment_notice">;
      received_on: DateText;
    };
    output: {
      state: string;
      due_on: DateText | null;
      provisional: boolean;
    };
  };
  "projects.return_invoice": {
    input: {
      notice: Id<"payment_notice">;
      returned_on: DateText;
      reason: string;
    };
    output: {
      state: string;
      due_on: DateText | null;
      provisional: boolean;
    };
  };
  "projects.record_payment": {
    input: {
      notice: Id<"payment_notice">;
      paid_on: DateText;
      amount?: Money | null;
      account_name: string;
      bank_reference: string;
    };
    output: {
      state: string;
      left: Money;
      days_late: number;
      project_state: string;
    };
  };
  "projects.give_receipt": {
    input: {
      notice: Id<"payment_notice">;
      given_to: "PROVINCE" | "CITY" | "HRSS";
      given_on?: DateText | null;
      upload: Id<"upload">;
    };
    output: {
      state: string;
      missing: string[];
    };
  };
  "projects.cancel_notice": {
    input: {
      notice: Id<"payment_notice">;
      reason: string;
    };
    output: {
      state: string;
    };
  };
  "projects.recall_notice": {
    input: {
      notice: Id<"payment_notice">;
      reason: string;
    };
    output: {
      state: string;
    };
  };
  "projects.finish_payment": {
    input: {
      project: Id<"project">;
      reason: string;
    };
    output: {
      state: string;
      state_zh: string;
      state_en: string;
    };
  };
  "projects.archive_project": {
    input: {
      project: Id<"project">;
      held_on?: DateText | null;
      content?: string | null;
    };
    output: {
      state: string;
      state_zh: string;
      state_en: string;
    };
  };
  "projects.list_notices": {
    input: {
      state?: "made" | "collected" | "submitted" | "received" | "overdue" | "paid" | "receipted" | "cancelled" | null;
      project?: Id<"project"> | null;
      within?: RegionText | null;
      after?: Id<"payment_notice"> | null;
      limit?: number | null;
    };
    output: {
      notices: {
        notice: Id<"payment_notice">;
        number: string;
        state: string;
        state_zh: string;
        state_en: string;
        project: Id<"project">;
        project_name: string;
        contract: Id<"contract">;
        region: RegionText;
        made_by_office: string;
        bank: Id<"partner">;
        bank_name: string;
        amount: Money;
        paid: Money;
        made_on: DateText;
        received_on: DateText | null;
        invoice_on: DateText | null;
        due_on: DateText | null;
        provisional: boolean;
        days_left: number | null;
        paid_on: DateText | null;
        days_late: number;
      }[];
      next: Id<"payment_notice"> | null;
    };
  };
  "projects.show_notice": {
    input: {
      notice: Id<"payment_notice">;
    };
    output: {
      notice: {
        notice: Id<"payment_notice">;
        number: string;
        state: string;
        state_zh: string;
        state_en: string;
        project: Id<"project">;
        project_name: string;
        contract: Id<"contract">;
        region: RegionText;
        made_by_office: string;
        bank: Id<"partner">;
        bank_name: string;
        amount: Money;
        paid: Money;
        made_on: DateText;
        received_on: DateText | null;
        invoice_on: DateText | null;
        due_on: DateText | null;
        provisional: boolean;
        days_left: number | null;
        paid_on: DateText | null;
        days_late: number;
      };
      capital: string;
      account_name: string;
      opening_outlet: string;
      account: Sensitive;
      invoices: {
        number: string;
        amount: Money;
        issued_on: DateText;
        document: Id<"document">;
      }[];
      arrivals: {
        what: string;
        on_day: DateText;
        reason: string;
        by: string;
      }[];
      payments: {
        paid_on: DateText;
        amount: Money;
        bank_reference: string;
      }[];
      receipts: {
        given_to: string;
        given_on: DateText;
        document: Id<"document">;
      }[];
      receipts_missing: string[];
      acts: {
        act: string;
        zh: string;
        en: string;
        open: boolean;
        why_not: string;
      }[];
    };
  };
  "projects.list_deadlines": {
    input: {
      from?: DateText | null;
      to?: DateText | null;
      kind?: "payment" | "funds_secured" | "contract" | "completion" | "notice" | null;
      only_overdue?: boolean | null;
      after?: DateText | null;
      limit?: number | null;
    };
    output: {
      deadlines: {
        due_on: DateText;
        kind: "payment" | "funds_secured" | "contract" | "completion" | "notice";
        what: string;
        project: Id<"project">;
        notice: Id<"payment_notice">;
        bank: string;
        provisional: boolean;
        days_left: number;
      }[];
      next: DateText | null;
    };
  };
  "projects.list_reminders": {
    input: {
      after?: Id<"reminder"> | null;
      limit?: number | null;
    };
    output: {
      reminders: {
        reminder: Id<"reminder">;
        kind: string;
        project: Id<"project">;
        project_name: string;
        notice: Id<"payment_notice">;
        number: string;
        due_on: DateText;
        on_day: DateText;
      }[];
      next: Id<"reminder"> | null;
    };
  };
  "projects.print_payment_notice": {
    input: {
      notice: Id<"payment_notice">;
      receipt_to?: "PROVINCE" | "CITY" | "HRSS" | null;
      format?: "pdf" | "xlsx" | null;
    };
    output: {
      number: string;
      digest: string;
      download: string;
      file_name: string;
      copy: number;
    };
  };
  "projects.print_acceptance": {
    input: {
      project: Id<"project">;
      format?: "pdf" | "xlsx" | null;
    };
    output: {
      number: string;
      digest: string;
      download: string;
      file_name: string;
      copy: number;
    };
  };
  "projects.print_opinion": {
    input: {
      project: Id<"project">;
      kind: "need" | "feasibility" | "decision" | "plan" | "scheme" | "budget_review" | "procurement" | "award" | "signing" | "start" | "milestone" | "delivery" | "meeting" | "supervision" | "hand_over" | "rectification" | "funds_secured" | "pause" | "closing" | "termination";
      format?: "pdf" | "xlsx" | null;
    };
    output: {
      number: string;
      digest: string;
      download: string;
      file_name: string;
      copy: number;
    };
  };
  "projects.list_partners": {
    input: {
      kind?: "bank" | "contractor" | null;
      words?: string | null;
      after?: Id<"partner"> | null;
      limit?: number | null;
    };
    output: {
      partners: {
        partner: Id<"partner">;
        name: string;
        type: string;
        uscc: string;
        region: RegionText;
      }[];
      next: Id<"partner"> | null;
    };
  };
  "citizens.ask_code": {
    input: {
      name: string;
      number: Sensitive;
    };
    output: {
      valid_minutes: number;
      tries: number;
    };
  };
  "citizens.sign_in": {
    input: {
      name: string;
      number: Sensitive;
      code: string;
    };
    output: {
      token: string;
      name: string;
      idle_minutes: number;
    };
  };
  "citizens.sign_out": {
    input: Record<string, never>;
    output: Record<string, never>;
  };
  "citizens.show_me": {
    input: Record<string, never>;
    output: {
      name: string;
      number: string;
      mobile: string;
      town: string;
      idle_minutes: number;
    };
  };
  "citizens.list_my_payments": {
    input: {
      year?: number | null;
      after?: string | null;
      limit?: number | null;
    };
    output: {
      payments: {
        item: string;
        policy: string;
        standard: string;
        period: MonthText;
        pay_day: DateText;
        amount: Money;
        state: "approved" | "sent" | "paid" | "returned" | "reissued" | "unknown" | "refunded" | "unpayable" | "stopped";
        state_zh: string;
        state_en: string;
        reason_zh: string;
        reason_en: string;
        advice_zh: string;
        advice_en: string;
        bank_zh: string;
        bank_en: string;
        account: string;
        note_zh: string;
        note_en: string;
      }[];
      next: string | null;
    };
  };
  "citizens.show_my_cards": {
    input: Record<string, never>;
    output: {
      cards: {
        card_no: string;
        chosen: boolean;
        bank_name_zh: string;
        bank_name_en: string;
        account: string;
        social_state: "sealed" | "normal" | "formally_lost" | "app_locked" | "temp_lost" | "cancelled";
        social_state_zh: string;
        social_state_en: string;
        bank_state: "none" | "preopened" | "active" | "lost" | "stopped" | "dormant" | "closed" | "restricted";
        bank_state_zh: string;
        bank_state_en: string;
        states_as_of: DateText | null;
        issued_on: DateText | null;
        takes_money: boolean;
        advice_zh: string;
        advice_en: string;
      }[];
    };
  };
  "citizens.print_statement": {
    input: {
      year: number;
    };
    output: {
      number: string;
      digest: string;
      download: string;
      file_name: string;
      copy: number;
    };
  };
  "citizens.list_outbox": {
    input: {
      after?: Id<"message"> | null;
      limit?: number | null;
    };
    output: {
      messages: {
        message: Id<"message">;
        kind: "sign_in_code";
        mobile: string;
        text: string;
        sender: "file" | "outbox" | null;
        made_at: InstantText;
        sent_at: InstantText | null;
      }[];
      next: Id<"message"> | null;
    };
  };
  "citizens.reveal_message": {
    input: {
      message: Id<"message">;
      purpose: string;
    };
    output: {
      mobile: string;
    };
  };
}

export const roles = {
  CITIZEN: { zh: "持卡人", en: "cardholder or beneficiary" },
  AGENT: { zh: "代办人", en: "agent or guardian acting for another" },
  COLLECTOR: { zh: "采集员", en: "data collector" },
  TOWN_CLERK: { zh: "镇街经办", en: "town clerk" },
  TOWN_REVIEWER: { zh: "镇街审核", en: "town reviewer" },
  CARD_CLERK: { zh: "卡业务经办", en: "card clerk" },
  CARD_REVIEWER: { zh: "卡业务审核", en: "card reviewer" },
  PRODUCTION_OPERATOR: { zh: "制卡管理", en: "card production operator" },
  KEY_CUSTODIAN_A: { zh: "密钥管理员甲", en: "key custodian A" },
  KEY_CUSTODIAN_B: { zh: "密钥管理员乙", en: "key custodian B" },
  TERMINAL_ADMIN: { zh: "终端管理", en: "terminal administrator" },
  BANK_CLERK: { zh: "银行经办", en: "bank clerk" },
  BANK_REVIEWER: { zh: "银行复核", en: "bank reviewer" },
  VENDOR_OPERATOR: { zh: "卡商操作员", en: "card vendor operator" },
  DEPT_CLERK: { zh: "主管部门经办", en: "department clerk" },
  DEPT_REVIEWER: { zh: "主管部门审核", en: "department reviewer" },
  DEPT_LEADER: { zh: "主管部门分管负责人", en: "department leader in charge" },
  FINANCE_CLERK: { zh: "财政经办", en: "finance clerk" },
  FINANCE_REVIEWER: { zh: "财政审核", en: "finance reviewer" },
  HRSS_PLATFORM_ADMIN: { zh: "平台管理", en: "platform administrator of the HRSS bureau" },
  FUND_MANAGER_PROV: { zh: "省中心资金管理", en: "fund manager of the provincial centre" },
  FUND_MANAGER_CITY: { zh: "市州中心资金管理", en: "fund manager of the prefecture centre" },
  LEADING_GROUP_APPROVER: { zh: "信息化领导小组审批", en: "approver of the leading group" },
  LEADING_OFFICE: { zh: "领导小组办公室", en: "leading group office" },
  PROJECT_MANAGER: { zh: "项目负责人", en: "project manager" },
  CONTRACTOR_USER: { zh: "承建单位", en: "contractor user" },
  COOP_DEPT_USER: { zh: "合作金融资金申报部门", en: "department user of the cooperative fund" },
  COOP_REVIEWER: { zh: "合作金融资金项目评审", en: "reviewer of the cooperative fund" },
  COOP_HRSS: { zh: "合作金融资金管理", en: "cooperative fund manager of the HRSS bureau" },
  CATALOGUE_EDITOR: { zh: "事项目录编制", en: "catalogue editor" },
  CATALOGUE_APPROVER: { zh: "事项目录审定", en: "catalogue approver" },
  APP_OWNER: { zh: "应用接入方", en: "owner of a connected application" },
  DATA_SHARE_ADMIN: { zh: "数据共享管理", en: "data sharing administrator" },
  SUPERVISOR_USER: { zh: "督导考核", en: "supervision and assessment" },
  DISCIPLINE_USER: { zh: "纪检监督", en: "discipline reader" },
  AUDIT_USER: { zh: "审计监督", en: "audit reader" },
  SECURITY_ADMIN: { zh: "安全管理员", en: "security administrator" },
  SYSTEM_ADMIN: { zh: "系统管理员", en: "system administrator" },
  AUDIT_ADMIN: { zh: "审计管理员", en: "audit administrator" },
} as const;
export type Role = keyof typeof roles;

export const modules: { readonly [Name in ModuleName]: Words } = {
  engine: { zh: "平台", en: "Platform" },
  regions: { zh: "区划与日历", en: "Regions and calendar" },
  policies: { zh: "规则包", en: "Rule packs" },
  access: { zh: "用户与权限", en: "Users and permissions" },
  people: { zh: "持卡人员基础信息库", en: "People" },
  cards: { zh: "社保卡", en: "Cards" },
  ledger: { zh: "资金账", en: "Ledger" },
  payments: { zh: "支付", en: "Payments" },
  subsidies: { zh: "惠民惠农补贴", en: "Subsidies" },
  funds: { zh: "建设资金", en: "Funds" },
  projects: { zh: "建设项目", en: "Projects" },
  collection: { zh: "采集与比对", en: "Collection and comparison" },
  issuing: { zh: "申领", en: "Applications and issuing" },
  production: { zh: "制卡", en: "Card production" },
  citizens: { zh: "公众服务", en: "Citizen window" },
};

export const jobs: { readonly [kind: string]: Words } = {
  "cards.import_registry_rows": { zh: "导入注册文件的各行", en: "Load the rows of a registry" },
  "cards.apply_bank_states": { zh: "更新银行卡状态", en: "Apply a bank's file of card states" },
  "cards.refresh_person": { zh: "更新卡索引", en: "Refresh the card index" },
  "payments.make_bank_file": { zh: "生成代发文件", en: "Make a bank file" },
  "payments.deliver_bank_file": { zh: "送达代发文件", en: "Deliver a bank file" },
  "payments.collect_bank_files": { zh: "收取银行文件", en: "Collect the banks' files" },
  "payments.read_bank_file": { zh: "读取银行回盘", en: "Read a bank's answer" },
  "subsidies.import_roster_rows": { zh: "导入名册", en: "Import a roster" },
  "subsidies.draw_roster_paper": { zh: "打印名册", en: "Print a roster" },
  "subsidies.rematch_open_batches": { zh: "重新比对未结批次", en: "Match open batches again" },
  "subsidies.write_order_lines": { zh: "生成支付明细", en: "Write the lines of an order" },
  "subsidies.settle_batch": { zh: "批次到账情况", en: "Settle a batch" },
  "funds.open_reconciliations": { zh: "开启对账", en: "Open reconciliations" },
  "projects.watch_deadlines": { zh: "查看项目期限", en: "Watch the deadlines of projects" },
  "citizens.send_code": { zh: "发送登录验证码", en: "Send a sign-in code" },
  "citizens.deliver_message": { zh: "发送短信", en: "Deliver a message" },
  "citizens.index_batch": { zh: "登记本人可查明细", en: "Note whose rows a batch has" },
};

export const lifecycles = {
  rule_packs: {
    module: "policies",
    start: "draft",
    states: {
      draft: { zh: "草稿", en: "Draft" },
      active: { zh: "施行", en: "Active" },
      revised: { zh: "已修订", en: "Revised" },
      discarded: { zh: "已弃用", en: "Discarded" },
    },
    acts: {
      import_pack: { zh: "导入规则包", en: "Import a rule pack" },
      activate_pack: { zh: "启用规则包", en: "Activate the rule pack" },
      replace_pack: { zh: "被新规则包取代", en: "Replaced by a newer pack" },
      discard_pack: { zh: "弃用规则包", en: "Discard the rule pack" },
    },
    moves: [
      { from: "draft", act: "activate_pack", to: "active", notBy: ["import_pack"] },
      { from: "draft", act: "discard_pack", to: "discarded", notBy: [] },
      { from: "active", act: "replace_pack", to: "revised", notBy: [] },
    ],
  },
  organisations: {
    module: "access",
    start: "active",
    states: {
      active: { zh: "启用", en: "Active" },
      disabled: { zh: "停用", en: "Disabled" },
    },
    acts: {
      disable_organisation: { zh: "停用机构", en: "Disable the organisation" },
    },
    moves: [
      { from: "active", act: "disable_organisation", to: "disabled", notBy: [] },
    ],
  },
  provision_requests: {
    module: "access",
    start: "submitted",
    states: {
      submitted: { zh: "已提交", en: "Submitted" },
      opened: { zh: "已开通", en: "Opened" },
      rejected: { zh: "已驳回", en: "Rejected" },
      revoked: { zh: "已收回", en: "Revoked" },
    },
    acts: {
      submit_provision_request: { zh: "提交岗位权限申请", en: "Submit a provisioning request" },
      open_account: { zh: "开通账号", en: "Open the account" },
      reject_provision_request: { zh: "驳回申请", en: "Reject the request" },
      revoke_operator: { zh: "收回权限", en: "Revoke the operator" },
    },
    moves: [
      { from: "submitted", act: "open_account", to: "opened", notBy: ["submit_provision_request"] },
      { from: "submitted", act: "reject_provision_request", to: "rejected", notBy: [] },
      { from: "opened", act: "revoke_operator", to: "revoked", notBy: [] },
    ],
  },
  person_changes: {
    module: "people",
    start: "waiting",
    states: {
      waiting: { zh: "待复核", en: "Waiting for a second hand" },
      approved: { zh: "已更正", en: "Corrected" },
      rejected: { zh: "已驳回", en: "Rejected" },
    },
    acts: {
      request_correction: { zh: "申请更正", en: "Ask for a correction" },
      approve_correction: { zh: "复核更正", en: "Approve the correction" },
      reject_correction: { zh: "驳回更正", en: "Reject the correction" },
    },
    moves: [
      { from: "waiting", act: "approve_correction", to: "approved", notBy: ["request_correction"] },
      { from: "waiting", act: "reject_correction", to: "rejected", notBy: [] },
    ],
  },
  registry_imports: {
    module: "cards",
    start: "loading",
    states: {
      loading: { zh: "导入中", en: "Loading" },
      loaded: { zh: "已导入", en: "Loaded" },
      given_up: { zh: "导入失败", en: "Given up" },
    },
    acts: {
      finish_import: { zh: "完成导入", en: "Finish the import" },
      give_up_import: { zh: "放弃导入", en: "Give the import up" },
    },
    moves: [
      { from: "loading", act: "finish_import", to: "loaded", notBy: [] },
      { from: "loading", act: "give_up_import", to: "given_up", notBy: [] },
      { from: "given_up", act: "finish_import", to: "loaded", notBy: [] },
    ],
  },
  payment_orders: {
    module: "payments",
    start: "writing",
    states: {
      writing: { zh: "生成明细中", en: "Writing lines" },
      ready: { zh: "待放行", en: "Ready for release" },
      released: { zh: "已放行", en: "Released" },
      sent: { zh: "已送银行", en: "Sent to the bank" },
      acknowledged: { zh: "银行已受理", en: "Acknowledged" },
      answered: { zh: "部分回盘", en: "Partly answered" },
      finished: { zh: "已办结", en: "Finished" },
      revoked: { zh: "已撤回", en: "Revoked" },
      rejected: { zh: "银行拒收", en: "Rejected by the bank" },
    },
    acts: {
      complete_lines: { zh: "明细齐备", en: "Complete the lines" },
      release_bank_file: { zh: "放行代发文件", en: "Release the bank file" },
      deliver_file: { zh: "送达文件", en: "Deliver the file" },
      take_acknowledgement: { zh: "接收受理回执", en: "Take the acknowledgement" },
      take_rejection: { zh: "接收拒收回执", en: "Take the rejection" },
      take_result: { zh: "接收结果", en: "Take results" },
      finish_order: { zh: "办结", en: "Finish" },
      reopen_order: { zh: "退款重开", en: "Reopen for a refund" },
      revoke_order: { zh: "撤回", en: "Revoke" },
    },
    moves: [
      { from: "writing", act: "complete_lines", to: "ready", notBy: [] },
      { from: "ready", act: "release_bank_file", to: "released", notBy: ["complete_lines"] },
      { from: "released", act: "deliver_file", to: "sent", notBy: [] },
      { from: "sent", act: "take_acknowledgement", to: "acknowledged", notBy: [] },
      { from: "sent", act: "take_rejection", to: "rejected", notBy: [] },
      { from: "sent", act: "take_result", to: "answered", notBy: [] },
      { from: "acknowledged", act: "take_result", to: "answered", notBy: [] },
      { from: "answered", act: "take_result", to: "answered", notBy: [] },
      { from: "answered", act: "finish_order", to: "finished", notBy: [] },
      { from: "finished", act: "reopen_order", to: "answered", notBy: [] },
      { from: "writing", act: "revoke_order", to: "revoked", notBy: [] },
      { from: "ready", act: "revoke_order", to: "revoked", notBy: [] },
      { from: "released", act: "revoke_order", to: "revoked", notBy: [] },
    ],
  },
  bank_files: {
    module: "payments",
    start: "recorded",
    states: {
      recorded: { zh: "已登记", en: "Recorded" },
      made: { zh: "已生成", en: "Made" },
      delivering: { zh: "送达中", en: "Being delivered" },
      delivered: { zh: "已送达", en: "Delivered" },
      withdrawn: { zh: "已作废", en: "Withdrawn" },
      received: { zh: "已收到", en: "Received" },
      taken: { zh: "已采用", en: "Taken" },
      refused: { zh: "未采用", en: "Refused" },
    },
    acts: {
      seal_file: { zh: "生成", en: "Seal" },
      hand_over: { zh: "开始送达", en: "Hand over" },
      confirm_delivery: { zh: "确认送达", en: "Confirm the delivery" },
      take_back: { zh: "送达未成，收回", en: "Take back what did not arrive" },
      withdraw_file: { zh: "作废", en: "Withdraw" },
      receive_file: { zh: "收到", en: "Receive" },
      take_file: { zh: "采用", en: "Take" },
      refuse_file: { zh: "不予采用", en: "Refuse" },
      retake_file: { zh: "重新读取", en: "Read again" },
    },
    moves: [
      { from: "recorded", act: "seal_file", to: "made", notBy: [] },
      { from: "made", act: "hand_over", to: "delivering", notBy: [] },
      { from: "delivering", act: "confirm_delivery", to: "delivered", notBy: [] },
      { from: "delivering", act: "take_back", to: "made", notBy: [] },
      { from: "made", act: "withdraw_file", to: "withdrawn", notBy: [] },
      { from: "recorded", act: "receive_file", to: "received", notBy: [] },
      { from: "received", act: "take_file", to: "taken", notBy: [] },
      { from: "received", act: "refuse_file", to: "refused", notBy: [] },
      { from: "refused", act: "retake_file", to: "received", notBy: [] },
    ],
  },
  unknown_resolutions: {
    module: "payments",
    start: "drafted",
    states: {
      drafted: { zh: "草拟", en: "Drafted" },
      proposed: { zh: "待复核", en: "Proposed" },
      confirmed: { zh: "已复核", en: "Confirmed" },
      declined: { zh: "未通过", en: "Declined" },
    },
    acts: {
      resolve_unknown: { zh: "处理未知结果", en: "Resolve an unknown line" },
      confirm_resolution: { zh: "复核查询结果", en: "Confirm the resolution" },
      decline_resolution: { zh: "不予通过", en: "Decline the resolution" },
    },
    moves: [
      { from: "drafted", act: "resolve_unknown", to: "proposed", notBy: [] },
      { from: "proposed", act: "confirm_resolution", to: "confirmed", notBy: ["resolve_unknown"] },
      { from: "proposed", act: "decline_resolution", to: "declined", notBy: [] },
    ],
  },
  subsidy_items: {
    module: "subsidies",
    start: "draft",
    states: {
      draft: { zh: "草稿", en: "Draft" },
      submitted: { zh: "已报送", en: "Submitted" },
      reviewed: { zh: "已审核", en: "Reviewed" },
      coded: { zh: "已编码", en: "Coded" },
      published: { zh: "已公布", en: "Published" },
      suspended: { zh: "已暂停", en: "Suspended" },
      retired: { zh: "已停用", en: "Retired" },
    },
    acts: {
      submit_item: { zh: "报送项目", en: "Submit the item" },
      review_item: { zh: "审核项目", en: "Review the item" },
      return_item: { zh: "退回项目", en: "Return the item" },
      code_item: { zh: "统一编码", en: "Give the code" },
      publish_item: { zh: "公布项目", en: "Publish the item" },
      suspend_item: { zh: "暂停项目", en: "Suspend the item" },
      resume_item: { zh: "恢复项目", en: "Resume the item" },
      retire_item: { zh: "停用项目", en: "Retire the item" },
    },
    moves: [
      { from: "draft", act: "submit_item", to: "submitted", notBy: [] },
      { from: "submitted", act: "review_item", to: "reviewed", notBy: ["submit_item"] },
      { from: "submitted", act: "return_item", to: "draft", notBy: ["submit_item"] },
      { from: "reviewed", act: "return_item", to: "draft", notBy: [] },
      { from: "reviewed", act: "code_item", to: "coded", notBy: ["submit_item"] },
      { from: "coded", act: "publish_item", to: "published", notBy: [] },
      { from: "published", act: "suspend_item", to: "suspended", notBy: [] },
      { from: "suspended", act: "resume_item", to: "published", notBy: [] },
      { from: "published", act: "retire_item", to: "retired", notBy: [] },
      { from: "suspended", act: "retire_item", to: "retired", notBy: [] },
    ],
  },
  subsidy_batches: {
    module: "subsidies",
    start: "filling",
    states: {
      filling: { zh: "填报中", en: "Filling in" },
      town_review: { zh: "镇街审核", en: "Town review" },
      dept_first: { zh: "部门初审", en: "First review by the department" },
      dept_leader: { zh: "部门负责人审批", en: "Approval by the leader" },
      approved: { zh: "已审批", en: "Approved" },
      ordered: { zh: "已下达支付", en: "Payment ordered" },
      paying: { zh: "银行代发中", en: "The bank is paying" },
      paid_part: { zh: "部分到账", en: "Partly paid" },
      paid_all: { zh: "全部到账", en: "Paid in full" },
      closed: { zh: "已办结", en: "Closed" },
      cancelled: { zh: "已作废", en: "Cancelled" },
    },
    acts: {
      create_batch: { zh: "新建批次", en: "Create the batch" },
      submit_batch: { zh: "提交批次", en: "Submit the batch" },
      submit_department_batch: { zh: "部门提交批次", en: "Submit from the department" },
      resubmit_to_town: { zh: "重新提交镇街审核", en: "Resubmit to the town" },
      resubmit_to_first: { zh: "重新提交部门初审", en: "Resubmit to the first review" },
      resubmit_to_leader: { zh: "重新提交负责人", en: "Resubmit to the leader" },
      withdraw_batch: { zh: "撤回批次", en: "Withdraw the batch" },
      review_town_roster: { zh: "镇街审核通过", en: "Pass the town review" },
      review_batch: { zh: "部门初审通过", en: "Pass the first review" },
      approve_batch: { zh: "审批发放批次", en: "Approve the batch" },
      return_batch: { zh: "退回批次", en: "Return the batch" },
      order_batch_payment: { zh: "下达支付", en: "Order the payment" },
      start_paying: { zh: "银行开始代发", en: "The bank starts paying" },
      settle_part: { zh: "部分到账", en: "Settle in part" },
      settle_all: { zh: "全部到账", en: "Settle in full" },
      reopen_settlement: { zh: "退款重开", en: "Reopen for a refund" },
      close_batch: { zh: "办结批次", en: "Close the batch" },
      cancel_batch: { zh: "作废批次", en: "Cancel the batch" },
      revoke_batch_order: { zh: "撤回支付", en: "Revoke the payment" },
    },
    moves: [
      { from: "filling", act: "submit_batch", to: "town_review", notBy: [] },
      { from: "filling", act: "submit_department_batch", to: "dept_first", notBy: [] },
      { from: "filling", act: "resubmit_to_town", to: "town_review", notBy: [] },
      { from: "filling", act: "resubmit_to_first", to: "dept_first", notBy: [] },
      { from: "filling", act: "resubmit_to_leader", to: "dept_leader", notBy: [] },
      { from: "filling", act: "cancel_batch", to: "cancelled", notBy: [] },
      { from: "town_review", act: "withdraw_batch", to: "filling", notBy: [] },
      { from: "dept_first", act: "withdraw_batch", to: "filling", notBy: [] },
      { from: "dept_leader", act: "withdraw_batch", to: "filling", notBy: [] },
      { from: "town_review", act: "review_town_roster", to: "dept_first", notBy: ["create_batch", "submit_batch", "resubmit_to_town"] },
      { from: "town_review", act: "return_batch", to: "filling", notBy: [] },
      { from: "dept_first", act: "review_batch", to: "dept_leader", notBy: ["create_batch", "submit_batch", "submit_department_batch", "resubmit_to_town", "resubmit_to_first", "review_town_roster"] },
      { from: "dept_first", act: "return_batch", to: "filling", notBy: [] },
      { from: "dept_leader", act: "approve_batch", to: "approved", notBy: ["create_batch", "submit_batch", "submit_department_batch", "resubmit_to_town", "resubmit_to_first", "resubmit_to_leader", "review_town_roster", "review_batch"] },
      { from: "dept_leader", act: "return_batch", to: "filling", notBy: [] },
      { from: "approved", act: "return_batch", to: "filling", notBy: [] },
      { from: "approved", act: "order_batch_payment", to: "ordered", notBy: ["submit_batch", "submit_department_batch", "resubmit_to_town", "resubmit_to_first", "resubmit_to_leader", "review_town_roster", "review_batch", "approve_batch"] },
      { from: "ordered", act: "revoke_batch_order", to: "approved", notBy: [] },
      { from: "ordered", act: "start_paying", to: "paying", notBy: [] },
      { from: "paying", act: "settle_part", to: "paid_part", notBy: [] },
      { from: "paying", act: "settle_all", to: "paid_all", notBy: [] },
      { from: "paid_part", act: "close_batch", to: "closed", notBy: [] },
      { from: "paid_all", act: "close_batch", to: "closed", notBy: [] },
      { from: "paid_all", act: "reopen_settlement", to: "paid_part", notBy: [] },
      { from: "closed", act: "reopen_settlement", to: "paid_part", notBy: [] },
    ],
  },
  rosters: {
    module: "subsidies",
    start: "loading",
    states: {
      loading: { zh: "导入中", en: "Loading" },
      current: { zh: "当前名册", en: "Current" },
      replaced: { zh: "已被替换", en: "Replaced" },
      discarded: { zh: "已弃用", en: "Discarded" },
    },
    acts: {
      complete_roster: { zh: "完成导入", en: "Complete the roster" },
      replace_roster: { zh: "被新名册替换", en: "Replace the roster" },
      discard_roster: { zh: "弃用名册", en: "Discard the roster" },
    },
    moves: [
      { from: "loading", act: "complete_roster", to: "current", notBy: [] },
      { from: "loading", act: "discard_roster", to: "discarded", notBy: [] },
      { from: "current", act: "replace_roster", to: "replaced", notBy: [] },
      { from: "current", act: "discard_roster", to: "discarded", notBy: [] },
      { from: "replaced", act: "discard_roster", to: "discarded", notBy: [] },
    ],
  },
  payee_exceptions: {
    module: "subsidies",
    start: "asked",
    states: {
      asked: { zh: "待批准", en: "Asked for" },
      approved: { zh: "已批准", en: "Approved" },
      refused: { zh: "未批准", en: "Refused" },
      ended: { zh: "已终止", en: "Ended" },
    },
    acts: {
      ask_payee_exception: { zh: "申请收款人例外", en: "Ask for a payee exception" },
      approve_payee_exception: { zh: "批准收款人例外", en: "Approve the exception" },
      refuse_payee_exception: { zh: "不批准收款人例外", en: "Refuse the exception" },
      end_payee_exception: { zh: "终止收款人例外", en: "End the exception" },
    },
    moves: [
      { from: "asked", act: "approve_payee_exception", to: "approved", notBy: ["ask_payee_exception"] },
      { from: "asked", act: "refuse_payee_exception", to: "refused", notBy: [] },
      { from: "approved", act: "end_payee_exception", to: "ended", notBy: [] },
    ],
  },
  public_notices: {
    module: "subsidies",
    start: "posted",
    states: {
      posted: { zh: "已公示", en: "Posted" },
      withdrawn: { zh: "已撤下", en: "Withdrawn" },
    },
    acts: {
      withdraw_notice: { zh: "撤下公示", en: "Withdraw the notice" },
    },
    moves: [
      { from: "posted", act: "withdraw_notice", to: "withdrawn", notBy: [] },
    ],
  },
  notice_objections: {
    module: "subsidies",
    start: "open",
    states: {
      open: { zh: "待答复", en: "Open" },
      answered: { zh: "已答复", en: "Answered" },
    },
    acts: {
      object_to_notice: { zh: "提出异议", en: "Object to a line" },
      answer_objection: { zh: "答复异议", en: "Answer the objection" },
    },
    moves: [
      { from: "open", act: "answer_objection", to: "answered", notBy: ["object_to_notice"] },
    ],
  },
  fund_plans: {
    module: "funds",
    start: "draft",
    states: {
      draft: { zh: "草稿", en: "Draft" },
      submitted: { zh: "已提交", en: "Submitted" },
      returned: { zh: "已退回", en: "Returned" },
      approved: { zh: "已批准", en: "Approved" },
      to_banks: { zh: "已送银行", en: "With the banks" },
      filed: { zh: "已备案", en: "Filed" },
      executing: { zh: "执行中", en: "Being carried out" },
      closed: { zh: "已办结", en: "Closed" },
      cancelled: { zh: "已作废", en: "Cancelled" },
    },
    acts: {
      create_plan: { zh: "编制计划", en: "Draft the plan" },
      submit_plan: { zh: "提交审批", en: "Submit the plan" },
      withdraw_plan: { zh: "撤回", en: "Withdraw the plan" },
      approve_plan: { zh: "批准计划", en: "Approve the plan" },
      return_plan: { zh: "退回计划", en: "Return the plan" },
      send_plan_to_banks: { zh: "提交合作银行", en: "Put the plan to the banks" },
      file_plan: { zh: "报省备案", en: "File the plan with the province" },
      start_plan: { zh: "开始执行", en: "Begin to carry out the plan" },
      close_plan: { zh: "办结计划", en: "Close the plan" },
      cancel_plan: { zh: "作废计划", en: "Cancel the plan" },
    },
    moves: [
      { from: "draft", act: "submit_plan", to: "submitted", notBy: [] },
      { from: "returned", act: "submit_plan", to: "submitted", notBy: [] },
      { from: "draft", act: "cancel_plan", to: "cancelled", notBy: [] },
      { from: "returned", act: "cancel_plan", to: "cancelled", notBy: [] },
      { from: "submitted", act: "withdraw_plan", to: "draft", notBy: [] },
      { from: "submitted", act: "approve_plan", to: "approved", notBy: ["create_plan", "submit_plan"] },
      { from: "submitted", act: "return_plan", to: "returned", notBy: ["create_plan", "submit_plan"] },
      { from: "approved", act: "send_plan_to_banks", to: "to_banks", notBy: [] },
      { from: "to_banks", act: "file_plan", to: "filed", notBy: [] },
      { from: "to_banks", act: "start_plan", to: "executing", notBy: [] },
      { from: "filed", act: "start_plan", to: "executing", notBy: [] },
      { from: "executing", act: "close_plan", to: "closed", notBy: [] },
    ],
  },
  fund_adjustments: {
    module: "funds",
    start: "proposed",
    states: {
      proposed: { zh: "已提出", en: "Proposed" },
      agreed: { zh: "对方已同意", en: "Agreed by the other side" },
      booked: { zh: "已入账", en: "Booked" },
      declined: { zh: "未通过", en: "Declined" },
    },
    acts: {
      propose_adjustment: { zh: "提出调整", en: "Propose an adjustment" },
      agree_adjustment: { zh: "同意调整", en: "Agree to the adjustment" },
      confirm_adjustment: { zh: "复核入账", en: "Confirm and book the adjustment" },
      decline_adjustment: { zh: "不同意调整", en: "Decline the adjustment" },
    },
    moves: [
      { from: "proposed", act: "agree_adjustment", to: "agreed", notBy: ["propose_adjustment"] },
      { from: "proposed", act: "confirm_adjustment", to: "booked", notBy: ["propose_adjustment"] },
      { from: "agreed", act: "confirm_adjustment", to: "booked", notBy: ["propose_adjustment", "agree_adjustment"] },
      { from: "proposed", act: "decline_adjustment", to: "declined", notBy: [] },
      { from: "agreed", act: "decline_adjustment", to: "declined", notBy: [] },
    ],
  },
  holder_counts: {
    module: "funds",
    start: "recorded",
    states: {
      recorded: { zh: "已录入", en: "Recorded" },
      bureau_confirmed: { zh: "人社局已确认", en: "Confirmed by the bureau" },
      bank_confirmed: { zh: "银行已确认", en: "Confirmed by the bank" },
      confirmed: { zh: "双方已确认", en: "Confirmed by both" },
    },
    acts: {
      record_holders: { zh: "录入持卡数量", en: "Record the holders of a bank" },
      correct_holders: { zh: "更正持卡数量", en: "Correct the holders of a bank" },
      confirm_holders: { zh: "确认持卡数量", en: "Confirm the holders for the bureau" },
      confirm_own_holders: { zh: "银行确认持卡数量", en: "Confirm the holders for the bank" },
    },
    moves: [
      { from: "recorded", act: "confirm_holders", to: "bureau_confirmed", notBy: ["record_holders", "correct_holders"] },
      { from: "recorded", act: "confirm_own_holders", to: "bank_confirmed", notBy: ["record_holders", "correct_holders"] },
      { from: "bank_confirmed", act: "confirm_holders", to: "confirmed", notBy: ["record_holders", "correct_holders", "confirm_own_holders"] },
      { from: "bureau_confirmed", act: "confirm_own_holders", to: "confirmed", notBy: ["record_holders", "correct_holders", "confirm_holders"] },
      { from: "recorded", act: "correct_holders", to: "recorded", notBy: [] },
      { from: "bureau_confirmed", act: "correct_holders", to: "recorded", notBy: [] },
      { from: "bank_confirmed", act: "correct_holders", to: "recorded", notBy: [] },
    ],
  },
  settlement_periods: {
    module: "funds",
    start: "reconciling",
    states: {
      reconciling: { zh: "对账中", en: "Books being compared" },
      closed: { zh: "已结算", en: "Settled" },
    },
    acts: {
      open_extra_settlement: { zh: "另行结算", en: "Open an extra settlement" },
      close_period: { zh: "结算", en: "Settle the period" },
    },
    moves: [
      { from: "reconciling", act: "close_period", to: "closed", notBy: ["open_extra_settlement"] },
    ],
  },
  recon_statements: {
    module: "funds",
    start: "open",
    states: {
      open: { zh: "对账中", en: "Being compared" },
      confirmed: { zh: "各方已确认", en: "Confirmed by all" },
      closed: { zh: "已结算", en: "Settled" },
    },
    acts: {
      confirm_statement: { zh: "确认对账单", en: "Confirm the statement" },
      fill_statement: { zh: "填报对账单", en: "Fill in the statement" },
      close_period: { zh: "结算", en: "Settle the period" },
    },
    moves: [
      { from: "open", act: "confirm_statement", to: "confirmed", notBy: [] },
      { from: "confirmed", act: "fill_statement", to: "open", notBy: [] },
      { from: "confirmed", act: "close_period", to: "closed", notBy: [] },
    ],
  },
  projects: {
    module: "projects",
    start: "proposed",
    states: {
      proposed: { zh: "已提出", en: "Proposed" },
      consulted: { zh: "已与银行沟通", en: "Agreed with the banks" },
      feasible: { zh: "已论证", en: "Feasibility reviewed" },
      initiated: { zh: "已立项", en: "Initiated" },
      scheme_ready: { zh: "方案已定", en: "Scheme ready" },
      budget_reviewed: { zh: "预算已评审", en: "Budget reviewed" },
      procuring: { zh: "采购中", en: "In procurement" },
      contracted: { zh: "已签合同", en: "Under contract" },
      implementing: { zh: "实施中", en: "Being carried out" },
      accept_applied: { zh: "已申请验收", en: "Acceptance applied for" },
      accepted: { zh: "已验收", en: "Accepted" },
      notice_issued: { zh: "付款通知已开具", en: "Payment notices made" },
      paid: { zh: "已付清", en: "Paid in full" },
      archived: { zh: "已归档", en: "Archived" },
      rejected: { zh: "未予立项", en: "Not initiated" },
      suspended: { zh: "已暂停", en: "Suspended" },
      terminated: { zh: "已终止", en: "Terminated" },
    },
    acts: {
      propose_project: { zh: "提出项目", en: "Propose" },
      finish_consultation: { zh: "完成银行沟通", en: "Finish the consultation" },
      review_feasibility: { zh: "可行性论证", en: "Review feasibility" },
      decide_project: { zh: "审定立项", en: "Decide the initiation" },
      reject_project: { zh: "不予立项", en: "Do not initiate" },
      finish_scheme: { zh: "确定项目方案", en: "Finish the scheme" },
      record_budget_review: { zh: "登记预算评审", en: "Record the budget review" },
      start_procurement: { zh: "开始采购", en: "Start procurement" },
      record_award: { zh: "登记采购结果", en: "Record the award" },
      sign_contract: { zh: "签订合同", en: "Sign the contract" },
      start_work: { zh: "开工", en: "Start the work" },
      apply_acceptance: { zh: "申请验收", en: "Apply for acceptance" },
      accept_project: { zh: "验收通过", en: "Accept" },
      fail_acceptance: { zh: "验收不通过", en: "Fail the acceptance" },
      make_notice: { zh: "开具付款通知", en: "Make payment notices" },
      finish_payment: { zh: "结清付款", en: "Finish the payment" },
      archive_project: { zh: "项目归档", en: "Archive" },
      suspend_project: { zh: "暂停实施", en: "Suspend" },
      resume_project: { zh: "恢复实施", en: "Resume" },
      terminate_project: { zh: "终止项目", en: "Terminate" },
    },
    moves: [
      { from: "proposed", act: "finish_consultation", to: "consulted", notBy: [] },
      { from: "consulted", act: "review_feasibility", to: "feasible", notBy: ["propose_project", "finish_consultation"] },
      { from: "feasible", act: "decide_project", to: "initiated", notBy: ["propose_project", "review_feasibility"] },
      { from: "proposed", act: "reject_project", to: "rejected", notBy: [] },
      { from: "consulted", act: "reject_project", to: "rejected", notBy: [] },
      { from: "feasible", act: "reject_project", to: "rejected", notBy: [] },
      { from: "initiated", act: "finish_scheme", to: "scheme_ready", notBy: [] },
      { from: "scheme_ready", act: "record_budget_review", to: "budget_reviewed", notBy: [] },
      { from: "scheme_ready", act: "start_procurement", to: "procuring", notBy: [] },
      { from: "budget_reviewed", act: "start_procurement", to: "procuring", notBy: [] },
      { from: "procuring", act: "record_award", to: "procuring", notBy: [] },
      { from: "procuring", act: "sign_contract", to: "contracted", notBy: [] },
      { from: "contracted", act: "sign_contract", to: "contracted", notBy: [] },
      { from: "contracted", act: "start_work", to: "implementing", notBy: [] },
      { from: "implementing", act: "apply_acceptance", to: "accept_applied", notBy: [] },
      { from: "implementing", act: "suspend_project", to: "suspended", notBy: [] },
      { from: "suspended", act: "resume_project", to: "implementing", notBy: [] },
      { from: "accept_applied", act: "accept_project", to: "accepted", notBy: ["apply_acceptance"] },
      { from: "accept_applied", act: "fail_acceptance", to: "implementing", notBy: [] },
      { from: "accepted", act: "make_notice", to: "notice_issued", notBy: [] },
      { from: "notice_issued", act: "make_notice", to: "notice_issued", notBy: [] },
      { from: "notice_issued", act: "finish_payment", to: "paid", notBy: [] },
      { from: "paid", act: "archive_project", to: "archived", notBy: [] },
      { from: "initiated", act: "terminate_project", to: "terminated", notBy: [] },
      { from: "scheme_ready", act: "terminate_project", to: "terminated", notBy: [] },
      { from: "budget_reviewed", act: "terminate_project", to: "terminated", notBy: [] },
      { from: "procuring", act: "terminate_project", to: "terminated", notBy: [] },
      { from: "contracted", act: "terminate_project", to: "terminated", notBy: [] },
      { from: "implementing", act: "terminate_project", to: "terminated", notBy: [] },
      { from: "suspended", act: "terminate_project", to: "terminated", notBy: [] },
    ],
  },
  projects_declared: {
    module: "projects",
    start: "declared",
    states: {
      declared: { zh: "已申报", en: "Declared" },
      feasibility_submitted: { zh: "已报可研报告", en: "Feasibility report submitted" },
      reviewed: { zh: "已评审", en: "Reviewed" },
      planned: { zh: "已列入计划", en: "In the plan" },
      procured: { zh: "已采购", en: "Procured" },
      contracted: { zh: "已签三方合同", en: "Contract of three signed" },
      building: { zh: "建设中", en: "Being built" },
      accepted: { zh: "已验收", en: "Accepted" },
      noticed: { zh: "已通知付款", en: "Payment noticed" },
      paid: { zh: "已付清", en: "Paid in full" },
      closed: { zh: "已办结", en: "Closed" },
      rejected: { zh: "评审未通过", en: "Not passed" },
      terminated: { zh: "已终止", en: "Terminated" },
    },
    acts: {
      propose_project: { zh: "申报项目", en: "Declare" },
      submit_feasibility: { zh: "报送可研报告", en: "Submit the feasibility report" },
      review_feasibility: { zh: "评审", en: "Review" },
      plan_project: { zh: "列入使用计划", en: "Put into the plan" },
      reject_project: { zh: "评审不通过", en: "Do not pass" },
      record_award: { zh: "登记采购结果", en: "Record the award" },
      sign_contract: { zh: "签订三方合同", en: "Sign the contract of three" },
      start_work: { zh: "开工建设", en: "Start the work" },
      accept_project: { zh: "共同验收通过", en: "Accept together" },
      fail_acceptance: { zh: "验收不通过", en: "Fail the acceptance" },
      make_notice: { zh: "开具付款通知书", en: "Make payment notices" },
      finish_payment: { zh: "结清付款", en: "Finish the payment" },
      archive_project: { zh: "办结项目", en: "Close the project" },
      terminate_project: { zh: "终止项目", en: "Terminate" },
    },
    moves: [
      { from: "declared", act: "submit_feasibility", to: "feasibility_submitted", notBy: [] },
      { from: "declared", act: "plan_project", to: "planned", notBy: ["propose_project"] },
      { from: "feasibility_submitted", act: "review_feasibility", to: "reviewed", notBy: ["propose_project", "submit_feasibility"] },
      { from: "reviewed", act: "plan_project", to: "planned", notBy: ["propose_project", "review_feasibility"] },
      { from: "declared", act: "reject_project", to: "rejected", notBy: [] },
      { from: "feasibility_submitted", act: "reject_project", to: "rejected", notBy: [] },
      { from: "reviewed", act: "reject_project", to: "rejected", notBy: [] },
      { from: "planned", act: "record_award", to: "procured", notBy: [] },
      { from: "procured", act: "sign_contract", to: "contracted", notBy: [] },
      { from: "contracted", act: "sign_contract", to: "contracted", notBy: [] },
      { from: "contracted", act: "start_work", to: "building", notBy: [] },
      { from: "building", act: "accept_project", to: "accepted", notBy: [] },
      { from: "building", act: "fail_acceptance", to: "building", notBy: [] },
      { from: "accepted", act: "make_notice", to: "noticed", notBy: [] },
      { from: "noticed", act: "make_notice", to: "noticed", notBy: [] },
      { from: "noticed", act: "finish_payment", to: "paid", notBy: [] },
      { from: "paid", act: "archive_project", to: "closed", notBy: [] },
      { from: "planned", act: "terminate_project", to: "terminated", notBy: [] },
      { from: "procured", act: "terminate_project", to: "terminated", notBy: [] },
      { from: "contracted", act: "terminate_project", to: "terminated", notBy: [] },
      { from: "building", act: "terminate_project", to: "terminated", notBy: [] },
    ],
  },
  projects_applied: {
    module: "projects",
    start: "applied",
    states: {
      applied: { zh: "已申请立项", en: "Applied for" },
      approved: { zh: "已批准立项", en: "Approved" },
      awarded: { zh: "已定标", en: "Awarded" },
      contracted: { zh: "已签合同", en: "Under contract" },
      implementing: { zh: "实施中", en: "Being carried out" },
      accepted: { zh: "已验收", en: "Accepted" },
      noticed: { zh: "已通知付款", en: "Payment noticed" },
      paid: { zh: "已付清", en: "Paid in full" },
      archived: { zh: "已归档", en: "Archived" },
      rejected: { zh: "未批准", en: "Not approved" },
      terminated: { zh: "已终止", en: "Terminated" },
    },
    acts: {
      propose_project: { zh: "申请立项", en: "Apply for the project" },
      decide_project: { zh: "批准立项", en: "Approve the project" },
      reject_project: { zh: "不予批准", en: "Do not approve" },
      record_award: { zh: "登记中标结果", en: "Record the award" },
      sign_contract: { zh: "签订合同", en: "Sign the contract" },
      start_work: { zh: "开始实施", en: "Start the work" },
      accept_project: { zh: "验收通过", en: "Accept" },
      fail_acceptance: { zh: "验收不通过", en: "Fail the acceptance" },
      make_notice: { zh: "开具付款通知", en: "Make payment notices" },
      finish_payment: { zh: "结清付款", en: "Finish the payment" },
      archive_project: { zh: "项目归档", en: "Archive" },
      terminate_project: { zh: "终止项目", en: "Terminate" },
    },
    moves: [
      { from: "applied", act: "decide_project", to: "approved", notBy: ["propose_project"] },
      { from: "applied", act: "reject_project", to: "rejected", notBy: [] },
      { from: "approved", act: "record_award", to: "awarded", notBy: [] },
      { from: "awarded", act: "sign_contract", to: "contracted", notBy: [] },
      { from: "contracted", act: "start_work", to: "implementing", notBy: [] },
      { from: "implementing", act: "accept_project", to: "accepted", notBy: [] },
      { from: "implementing", act: "fail_acceptance", to: "implementing", notBy: [] },
      { from: "accepted", act: "make_notice", to: "noticed", notBy: [] },
      { from: "noticed", act: "make_notice", to: "noticed", notBy: [] },
      { from: "noticed", act: "finish_payment", to: "paid", notBy: [] },
      { from: "paid", act: "archive_project", to: "archived", notBy: [] },
      { from: "approved", act: "terminate_project", to: "terminated", notBy: [] },
      { from: "awarded", act: "terminate_project", to: "terminated", notBy: [] },
      { from: "contracted", act: "terminate_project", to: "terminated", notBy: [] },
      { from: "implementing", act: "terminate_project", to: "terminated", notBy: [] },
    ],
  },
  payment_notices: {
    module: "projects",
    start: "made",
    states: {
      made: { zh: "已开具", en: "Made" },
      collected: { zh: "省中心已收取", en: "Collected by the province" },
      submitted: { zh: "已提交银行", en: "Submitted to the bank" },
      received: { zh: "银行已收到", en: "Received by the bank" },
      overdue: { zh: "逾期未付", en: "Overdue" },
      paid: { zh: "已支付", en: "Paid" },
      receipted: { zh: "已出回执", en: "Receipted" },
      cancelled: { zh: "已作废", en: "Cancelled" },
    },
    acts: {
      make_notice: { zh: "开具付款通知", en: "Make the notice" },
      collect_notice: { zh: "省中心收取", en: "Collect" },
      submit_notice: { zh: "统一提交银行", en: "Submit to the bank" },
      issue_notice: { zh: "送达银行", en: "Send to the bank" },
      receive_notice: { zh: "银行签收", en: "Receive" },
      pass_due: { zh: "到期未付", en: "Pass the due day" },
      restart_clock: { zh: "重新起算", en: "Restart the clock" },
      record_payment: { zh: "登记付款", en: "Record the payment" },
      give_receipt: { zh: "出具回执", en: "Give the receipts" },
      cancel_notice: { zh: "作废通知", en: "Cancel" },
      recall_notice: { zh: "撤回通知", en: "Recall" },
    },
    moves: [
      { from: "made", act: "collect_notice", to: "collected", notBy: ["make_notice"] },
      { from: "collected", act: "submit_notice", to: "submitted", notBy: ["make_notice"] },
      { from: "made", act: "issue_notice", to: "submitted", notBy: ["make_notice"] },
      { from: "submitted", act: "receive_notice", to: "received", notBy: [] },
      { from: "received", act: "pass_due", to: "overdue", notBy: [] },
      { from: "overdue", act: "restart_clock", to: "received", notBy: [] },
      { from: "received", act: "record_payment", to: "paid", notBy: [] },
      { from: "overdue", act: "record_payment", to: "paid", notBy: [] },
      { from: "paid", act: "give_receipt", to: "receipted", notBy: [] },
      { from: "made", act: "cancel_notice", to: "cancelled", notBy: [] },
      { from: "collected", act: "cancel_notice", to: "cancelled", notBy: [] },
      { from: "submitted", act: "recall_notice", to: "cancelled", notBy: [] },
      { from: "received", act: "recall_notice", to: "cancelled", notBy: [] },
      { from: "overdue", act: "recall_notice", to: "cancelled", notBy: [] },
    ],
  },
} as const satisfies { readonly [table: string]: LifecycleShape };
export type LifecycleName = keyof typeof lifecycles;

export const problems: { readonly [code: string]: ProblemShape } = {
  "access.account_malformed": {
    code: "access.account_malformed",
    fault: "invalid",
    status: 400,
    words: { zh: "账号“{}”不合规：3至40位小写字母、数字、点、横线或下划线，以字母开头", en: "The account {} is not allowed: 3 to 40 small letters, digits, dots, dashes or underscores, a letter first" },
    mend: { zh: "", en: "" },
  },
  "access.account_of_person_differs": {
    code: "access.account_of_person_differs",
    fault: "conflict",
    status: 409,
    words: { zh: "此人已有账号“{}”", en: "The person has the account {} already" },
    mend: { zh: "变更岗位请填写原账号", en: "For a change of post give that account" },
  },
  "access.account_taken": {
    code: "access.account_taken",
    fault: "conflict",
    status: 409,
    words: { zh: "账号“{}”已被使用（含已收回的）", en: "The account {} is taken, be it by one who was revoked" },
    mend: { zh: "请另选账号", en: "Choose another" },
  },
  "access.administrators_combined": {
    code: "access.administrators_combined",
    fault: "refused",
    status: 422,
    words: { zh: "安全、系统、审计三类管理员须由不同的人担任：{} 与 {}", en: "The security, system and audit administrators are different persons: {} and {}" },
    mend: { zh: "", en: "" },
  },
  "access.confirm_identity": {
    code: "access.confirm_identity",
    fault: "forbidden",
    status: 403,
    words: { zh: "此操作须再次确认身份", en: "This asks you to confirm your identity again" },
    mend: { zh: "请再次输入密码（及动态口令）后重试；命令行：onecard access confirm-identity", en: "Give your password (and code) again, then repeat; on the command line: onecard access confirm-identity" },
  },
  "access.factor_code_wrong": {
    code: "access.factor_code_wrong",
    fault: "forbidden",
    status: 403,
    words: { zh: "动态口令不正确", en: "The code is wrong" },
    mend: { zh: "请核对手机时间，输入当前显示的6位数字", en: "Check the clock of the telephone and type the 6 digits shown now" },
  },
  "access.factor_enrolled": {
    code: "access.factor_enrolled",
    fault: "conflict",
    status: 409,
    words: { zh: "已启用动态口令", en: "A second factor is in use" },
    mend: { zh: "更换手机请联系平台管理员取消后重新申请", en: "To change the telephone ask an administrator to remove it first" },
  },
  "access.factor_not_enrolled": {
    code: "access.factor_not_enrolled",
    fault: "conflict",
    status: 409,
    words: { zh: "尚未申请动态口令", en: "No second factor was enrolled" },
    mend: { zh: "", en: "" },
  },
  "access.installation_has_operators": {
    code: "access.installation_has_operators",
    fault: "conflict",
    status: 409,
    words: { zh: "已有操作员，不能再建立首个管理员", en: "There are operators already; the first administrator cannot be made again" },
    mend: { zh: "", en: "" },
  },
  "access.no_account_here": {
    code: "access.no_account_here",
    fault: "refused",
    status: 422,
    words: { zh: "当前不是账号登录", en: "Nobody is signed in with an account" },
    mend: { zh: "", en: "" },
  },
  "access.operator_not_found": {
    code: "access.operator_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "没有操作员 {}", en: "There is no operator {}" },
    mend: { zh: "", en: "" },
  },
  "access.operator_revoked": {
    code: "access.operator_revoked",
    fault: "conflict",
    status: 409,
    words: { zh: "操作员“{}”的权限已收回", en: "The operator {} was revoked" },
    mend: { zh: "", en: "" },
  },
  "access.organisation_disabled": {
    code: "access.organisation_disabled",
    fault: "conflict",
    status: 409,
    words: { zh: "机构“{}”已停用", en: "The organisation {} is disabled" },
    mend: { zh: "", en: "" },
  },
  "access.organisation_not_found": {
    code: "access.organisation_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "没有机构 {}", en: "There is no organisation {}" },
    mend: { zh: "", en: "" },
  },
  "access.organisation_type_unknown": {
    code: "access.organisation_type_unknown",
    fault: "invalid",
    status: 400,
    words: { zh: "没有机构类型“{}”", en: "There is no organisation type {}" },
    mend: { zh: "", en: "" },
  },
  "access.own_account": {
    code: "access.own_account",
    fault: "forbidden",
    status: 403,
    words: { zh: "不能办理自己的账号", en: "Nobody opens, revokes or resets the own account" },
    mend: { zh: "", en: "" },
  },
  "access.password_not_new": {
    code: "access.password_not_new",
    fault: "invalid",
    status: 400,
    words: { zh: "新密码不得与原密码相同", en: "The new password must differ from the present one" },
    mend: { zh: "", en: "" },
  },
  "access.password_wrong": {
    code: "access.password_wrong",
    fault: "forbidden",
    status: 403,
    words: { zh: "原密码不正确，或账号已被锁定", en: "The present password is wrong, or the account is locked" },
    mend: { zh: "", en: "" },
  },
  "access.request_for_other_organisation": {
    code: "access.request_for_other_organisation",
    fault: "refused",
    status: 422,
    words: { zh: "只能为本单位人员申请", en: "A request is made for people of the own organisation" },
    mend: { zh: "", en: "" },
  },
  "access.request_not_found": {
    code: "access.request_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "没有岗位权限申请 {}", en: "There is no provisioning request {}" },
    mend: { zh: "", en: "" },
  },
  "access.role_not_for_organisation": {
    code: "access.role_not_for_organisation",
    fault: "refused",
    status: 422,
    words: { zh: "角色 {} 不能授予 {} 类机构的人员", en: "The role {} is not given to people of an organisation of type {}" },
    mend: { zh: "", en: "" },
  },
  "access.role_unknown": {
    code: "access.role_unknown",
    fault: "invalid",
    status: 400,
    words: { zh: "没有岗位角色“{}”", en: "There is no role {}" },
    mend: { zh: "", en: "" },
  },
  "access.roles_missing": {
    code: "access.roles_missing",
    fault: "invalid",
    status: 400,
    words: { zh: "至少要有一个岗位角色", en: "At least one role is needed" },
    mend: { zh: "", en: "" },
  },
  "access.scope_outside_organisation": {
    code: "access.scope_outside_organisation",
    fault: "refused",
    status: 422,
    words: { zh: "数据范围 {} 超出机构所在区划 {}", en: "The scope {} reaches beyond the organisation's region {}" },
    mend: { zh: "", en: "" },
  },
  "access.score_out_of_range": {
    code: "access.score_out_of_range",
    fault: "invalid",
    status: 400,
    words: { zh: "成绩应在 0 至 100 之间", en: "A score is between 0 and 100" },
    mend: { zh: "", en: "" },
  },
  "access.sign_in_refused": {
    code: "access.sign_in_refused",
    fault: "forbidden",
    status: 403,
    words: { zh: "账号、密码或动态口令不正确，或账号已被锁定", en: "Account, password or code is wrong, or the account is locked" },
    mend: { zh: "连续失败会锁定账号一段时间；忘记密码请联系平台管理员重置", en: "Repeated failures lock the account for a while; ask an administrator to reset a forgotten password" },
  },
  "access.training_in_future": {
    code: "access.training_in_future",
    fault: "invalid",
    status: 400,
    words: { zh: "培训日期 {} 尚未到来", en: "The day {} of the training is yet to come" },
    mend: { zh: "", en: "" },
  },
  "access.training_without_people": {
    code: "access.training_without_people",
    fault: "invalid",
    status: 400,
    words: { zh: "没有参训人员", en: "Nobody attended" },
    mend: { zh: "", en: "" },
  },
  "access.uscc_missing": {
    code: "access.uscc_missing",
    fault: "invalid",
    status: 400,
    words: { zh: "{} 类机构必须填写统一社会信用代码", en: "An organisation of type {} needs its unified social credit code" },
    mend: { zh: "", en: "" },
  },
  "access.uscc_taken": {
    code: "access.uscc_taken",
    fault: "conflict",
    status: 409,
    words: { zh: "统一社会信用代码 {} 已登记", en: "The unified social credit code {} is registered already" },
    mend: { zh: "", en: "" },
  },
  "base.bank_account_characters": {
    code: "base.bank_account_characters",
    fault: "invalid",
    status: 400,
    words: { zh: "银行账号只能含有数字", en: "A bank account number holds digits only" },
    mend: { zh: "请删除账号中的其他字符", en: "Remove all other characters" },
  },
  "base.bank_account_digits_lost": {
    code: "base.bank_account_digits_lost",
    fault: "invalid",
    status: 400,
    words: { zh: "银行账号被表格软件改成了科学计数，末位数字已丢失", en: "The spreadsheet turned the account number into scientific notation and lost digits" },
    mend: { zh: "请将该列设为文本格式后重新填写", en: "Make the column text and enter the number again" },
  },
  "base.bank_account_length": {
    code: "base.bank_account_length",
    fault: "invalid",
    status: 400,
    words: { zh: "银行账号应为6至32位数字", en: "A bank account number has 6 to 32 digits" },
    mend: { zh: "请对照存折或开户证明核对账号", en: "Check the number against the passbook or the account certificate" },
  },
  "base.bank_card_check_digit": {
    code: "base.bank_card_check_digit",
    fault: "invalid",
    status: 400,
    words: { zh: "银行卡号校验位不正确", en: "The check digit of the bank card number is wrong" },
    mend: { zh: "卡号可能抄错，请对照银行卡核对", en: "A digit may be miscopied; check against the card" },
  },
  "base.bank_card_length": {
    code: "base.bank_card_length",
    fault: "invalid",
    status: 400,
    words: { zh: "银行卡号应为13至19位数字", en: "A bank card number has 13 to 19 digits" },
    mend: { zh: "请对照银行卡核对卡号", en: "Check the number against the card" },
  },
  "base.card_number_check": {
    code: "base.card_number_check",
    fault: "invalid",
    status: 400,
    words: { zh: "社保卡卡号校验码不正确", en: "The check character of the card number is wrong" },
    mend: { zh: "卡号可能抄错，请对照卡面核对", en: "A character may be miscopied; check against the card" },
  },
  "base.card_number_form": {
    code: "base.card_number_form",
    fault: "invalid",
    status: 400,
    words: { zh: "社保卡卡号应为9位：首位字母或数字，随后7位数字和1位校验码", en: "A card number has 9 characters: a letter or digit, 7 digits and a check character" },
    mend: { zh: "请对照卡面核对卡号", en: "Check the number against the card" },
  },
  "base.certificate_number_wrong": {
    code: "base.certificate_number_wrong",
    fault: "invalid",
    status: 400,
    words: { zh: "证件号码应为1至30位字母或数字", en: "A certificate number has 1 to 30 letters or digits" },
    mend: { zh: "请对照证件核对号码", en: "Check the number against the certificate" },
  },
  "base.certificate_type_unknown": {
    code: "base.certificate_type_unknown",
    fault: "invalid",
    status: 400,
    words: { zh: "不认识的证件类型：{}", en: "Unknown certificate type: {}" },
    mend: { zh: "请填写01至08的代码", en: "Write a code from 01 to 08" },
  },
  "base.citizen_number_15_wrong": {
    code: "base.citizen_number_15_wrong",
    fault: "invalid",
    status: 400,
    words: { zh: "旧身份号码应为15位数字", en: "An old identity number has 15 digits" },
    mend: { zh: "请改填18位号码", en: "Enter the number of 18 characters instead" },
  },
  "base.citizen_number_birth_differs": {
    code: "base.citizen_number_birth_differs",
    fault: "invalid",
    status: 400,
    words: { zh: "出生日期与公民身份号码不一致", en: "The birth date differs from the citizen identity number" },
    mend: { zh: "请核对出生日期与身份号码第7至14位", en: "Check the birth date against characters 7 to 14 of the number" },
  },
  "base.citizen_number_characters": {
    code: "base.citizen_number_characters",
    fault: "invalid",
    status: 400,
    words: { zh: "公民身份号码前17位应为数字，末位为数字或X", en: "A citizen identity number is 17 digits and a digit or X" },
    mend: { zh: "请删除其他字符", en: "Remove all other characters" },
  },
  "base.citizen_number_check_digit": {
    code: "base.citizen_number_check_digit",
    fault: "invalid",
    status: 400,
    words: { zh: "公民身份号码校验位不正确", en: "The check digit of the citizen identity number is wrong" },
    mend: { zh: "号码可能抄错，请对照身份证核对", en: "A digit may be miscopied; check against the identity card" },
  },
  "base.citizen_number_date": {
    code: "base.citizen_number_date",
    fault: "invalid",
    status: 400,
    words: { zh: "公民身份号码中的出生日期不存在", en: "The birth date in the citizen identity number does not exist" },
    mend: { zh: "请对照身份证核对第7至14位", en: "Check characters 7 to 14 against the identity card" },
  },
  "base.citizen_number_date_range": {
    code: "base.citizen_number_date_range",
    fault: "invalid",
    status: 400,
    words: { zh: "公民身份号码中的出生日期早于1900年或晚于今天", en: "The birth date in the citizen identity number is before 1900 or in the future" },
    mend: { zh: "请对照身份证核对第7至14位", en: "Check characters 7 to 14 against the identity card" },
  },
  "base.citizen_number_digits_lost": {
    code: "base.citizen_number_digits_lost",
    fault: "invalid",
    status: 400,
    words: { zh: "身份号码被表格软件改成了科学计数，末位数字已丢失", en: "The spreadsheet turned the number into scientific notation and lost digits" },
    mend: { zh: "请将该列设为文本格式后重新填写", en: "Make the column text and enter the number again" },
  },
  "base.citizen_number_length": {
    code: "base.citizen_number_length",
    fault: "invalid",
    status: 400,
    words: { zh: "公民身份号码应为18位", en: "A citizen identity number has 18 characters" },
    mend: { zh: "请对照身份证核对位数", en: "Count the characters against the identity card" },
  },
  "base.citizen_number_region_unknown": {
    code: "base.citizen_number_region_unknown",
    fault: "invalid",
    status: 400,
    words: { zh: "公民身份号码前6位不是已知的区划代码", en: "The first 6 digits of the citizen identity number are no known region" },
    mend: { zh: "请核对号码；确认无误可继续", en: "Check the number; if it is right, go on" },
  },
  "base.citizen_number_sex_differs": {
    code: "base.citizen_number_sex_differs",
    fault: "invalid",
    status: 400,
    words: { zh: "性别与公民身份号码不一致", en: "The sex differs from the citizen identity number" },
    mend: { zh: "请核对性别与身份号码第17位", en: "Check the sex against character 17 of the number" },
  },
  "base.cnaps_check_digit": {
    code: "base.cnaps_check_digit",
    fault: "invalid",
    status: 400,
    words: { zh: "支付系统行号校验位不正确", en: "The check digit of the payment system bank number is wrong" },
    mend: { zh: "行号可能抄错，请向开户银行核对", en: "A digit may be miscopied; ask the bank for its number" },
  },
  "base.cnaps_length": {
    code: "base.cnaps_length",
    fault: "invalid",
    status: 400,
    words: { zh: "支付系统行号应为12位数字", en: "A payment system bank number has 12 digits" },
    mend: { zh: "请向开户银行核对行号", en: "Ask the bank for its number" },
  },
  "base.date_not_real": {
    code: "base.date_not_real",
    fault: "invalid",
    status: 400,
    words: { zh: "日历上没有这一天：{}", en: "There is no such day in the calendar: {}" },
    mend: { zh: "请核对年月日", en: "Check year, month and day" },
  },
  "base.date_unreadable": {
    code: "base.date_unreadable",
    fault: "invalid",
    status: 400,
    words: { zh: "日期无法识别：{}", en: "The date cannot be read: {}" },
    mend: { zh: "请按“2021-10-22”的样子填写日期", en: "Write the date like 2021-10-22" },
  },
  "base.ethnic_group_unknown": {
    code: "base.ethnic_group_unknown",
    fault: "invalid",
    status: 400,
    words: { zh: "不认识的民族：{}", en: "Unknown ethnic group: {}" },
    mend: { zh: "请填写“汉”“汉族”或国家标准代码“01”的样子", en: "Write it like 汉, 汉族 or the national code 01" },
  },
  "base.family_relation_unknown": {
    code: "base.family_relation_unknown",
    fault: "invalid",
    status: 400,
    words: { zh: "不认识的家庭关系：{}", en: "Unknown family relation: {}" },
    mend: { zh: "请填写“户主”“配偶”“子”“女”等或两位代码", en: "Write 户主, 配偶, 子, 女 and so on, or the two-digit code" },
  },
  "base.id_unreadable": {
    code: "base.id_unreadable",
    fault: "invalid",
    status: 400,
    words: { zh: "编号“{}”不是此处所要的编号", en: "The id {} is not of the kind wanted here" },
    mend: { zh: "", en: "" },
  },
  "base.instant_unreadable": {
    code: "base.instant_unreadable",
    fault: "invalid",
    status: 400,
    words: { zh: "时间无法识别：{}", en: "The moment cannot be read: {}" },
    mend: { zh: "请按“2021-10-22T09:30:00+08:00”的样子填写时间", en: "Write the moment like 2021-10-22T09:30:00+08:00" },
  },
  "base.live_status_unknown": {
    code: "base.live_status_unknown",
    fault: "invalid",
    status: 400,
    words: { zh: "不认识的生存状态：{}", en: "Unknown live status: {}" },
    mend: { zh: "请填写1至5的代码", en: "Write a code from 1 to 5" },
  },
  "base.mobile_wrong": {
    code: "base.mobile_wrong",
    fault: "invalid",
    status: 400,
    words: { zh: "手机号码应为以1开头的11位数字", en: "A mobile number has 11 digits and begins with 1" },
    mend: { zh: "请核对手机号码，不带空格、短横和国家代码", en: "Check the number; no blanks, dashes or country code" },
  },
  "base.money_unreadable": {
    code: "base.money_unreadable",
    fault: "invalid",
    status: 400,
    words: { zh: "金额应为最多两位小数的数字：{}", en: "An amount is digits with at most two decimals: {}" },
    mend: { zh: "请按“1200.50”的样子填写金额，单位为元", en: "Write the amount in yuan like 1200.50" },
  },
  "base.month_unreadable": {
    code: "base.month_unreadable",
    fault: "invalid",
    status: 400,
    words: { zh: "月份无法识别：{}", en: "The month cannot be read: {}" },
    mend: { zh: "请按“2021-10”的样子填写月份", en: "Write the month like 2021-10" },
  },
  "base.region_code_unreadable": {
    code: "base.region_code_unreadable",
    fault: "invalid",
    status: 400,
    words: { zh: "区划代码应为2、4、6、9或12位数字：{}", en: "A region code has 2, 4, 6, 9 or 12 digits: {}" },
    mend: { zh: "请填写国家统计用区划代码，例如 370831 或 370831001000", en: "Write the statistical code, for example 370831" },
  },
  "base.sex_unknown": {
    code: "base.sex_unknown",
    fault: "invalid",
    status: 400,
    words: { zh: "不认识的性别：{}", en: "Unknown sex: {}" },
    mend: { zh: "请填写“男”或“女”", en: "Write 男 or 女" },
  },
  "base.sheet_cannot_write": {
    code: "base.sheet_cannot_write",
    fault: "busy",
    status: 503,
    words: { zh: "文件写不出去：{}（{}）", en: "The file cannot be written: {} ({})" },
    mend: { zh: "请检查目录是否存在及其权限", en: "See that the folder exists and may be written to" },
  },
  "base.sheet_cell_too_long": {
    code: "base.sheet_cell_too_long",
    fault: "invalid",
    status: 400,
    words: { zh: "单元格 {} 的内容超过 {} 字节", en: "Cell {} holds more than {} bytes" },
    mend: { zh: "请缩短该单元格；若是 CSV，请检查该处引号是否成对", en: "Shorten it; in a CSV see that quotation marks come in pairs" },
  },
  "base.sheet_damaged": {
    code: "base.sheet_damaged",
    fault: "invalid",
    status: 400,
    words: { zh: "文件已损坏，读不出其中的 {}", en: "The file is damaged; this part cannot be read: {}" },
    mend: { zh: "请用 Excel 或 WPS 打开并另存一份再上传", en: "Open it, save it under a new name and send that" },
  },
  "base.sheet_disk_full": {
    code: "base.sheet_disk_full",
    fault: "busy",
    status: 503,
    words: { zh: "磁盘空间不足，文件没有写成：{}", en: "The disk is full; the file was not written: {}" },
    mend: { zh: "请清理磁盘后重试", en: "Free some space and try again" },
  },
  "base.sheet_document_type": {
    code: "base.sheet_document_type",
    fault: "invalid",
    status: 400,
    words: { zh: "文件含有 DTD 或外部实体声明，出于安全拒绝读取：{}", en: "The file declares a document type or entities and is refused for safety: {}" },
    mend: { zh: "请用 Excel 或 WPS 打开并另存一份再上传", en: "Open it, save it under a new name and send that" },
  },
  "base.sheet_empty": {
    code: "base.sheet_empty",
    fault: "invalid",
    status: 400,
    words: { zh: "文件是空的", en: "The file is empty" },
    mend: { zh: "请重新导出后再上传", en: "Export it again and send it once more" },
  },
  "base.sheet_encrypted": {
    code: "base.sheet_encrypted",
    fault: "invalid",
    status: 400,
    words: { zh: "文件设有打开密码", en: "The file is locked with a password" },
    mend: { zh: "请先取消打开密码再上传", en: "Take the password off and send it again" },
  },
  "base.sheet_file_too_large": {
    code: "base.sheet_file_too_large",
    fault: "invalid",
    status: 400,
    words: { zh: "文件过大：最多 {} MB", en: "The file is too large: at most {} MB" },
    mend: { zh: "请把名册拆成几个文件分别导入", en: "Split the sheet into several files" },
  },
  "base.sheet_heading_missing": {
    code: "base.sheet_heading_missing",
    fault: "invalid",
    status: 400,
    words: { zh: "表头缺少：{}", en: "These headings are missing: {}" },
    mend: { zh: "请在表头行补上所缺的列名，列的先后不限", en: "Add them to the row of headings; the order of columns is free" },
  },
  "base.sheet_heading_twice": {
    code: "base.sheet_heading_twice",
    fault: "invalid",
    status: 400,
    words: { zh: "表头“{}”出现了两次：{}", en: "The heading {} stands twice: {}" },
    mend: { zh: "请删除或改名多余的一列", en: "Delete or rename one of the columns" },
  },
  "base.sheet_none_visible": {
    code: "base.sheet_none_visible",
    fault: "invalid",
    status: 400,
    words: { zh: "工作簿里没有可见的工作表", en: "The workbook has no visible sheet" },
    mend: { zh: "请取消隐藏要导入的工作表", en: "Unhide the sheet to be read" },
  },
  "base.sheet_not_found": {
    code: "base.sheet_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "找不到文件或无法打开：{}", en: "The file is not there or cannot be opened: {}" },
    mend: { zh: "请确认文件存在且程序有权读取", en: "See that the file exists and may be read" },
  },
  "base.sheet_old_xls": {
    code: "base.sheet_old_xls",
    fault: "invalid",
    status: 400,
    words: { zh: "这是旧版 Excel（.xls）文件，不能读取", en: "This is a file of the old Excel (.xls) and cannot be read" },
    mend: { zh: "请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”", en: "Open it and save it as “Excel workbook (.xlsx)”" },
  },
  "base.sheet_quote_misplaced": {
    code: "base.sheet_quote_misplaced",
    fault: "invalid",
    status: 400,
    words: { zh: "第 {} 行的右引号后面还有文字", en: "In line {} text follows a closing quotation mark" },
    mend: { zh: "引号内的引号须写两遍（\"\"）", en: "Write a quotation mark inside quotation marks twice (\"\")" },
  },
  "base.sheet_quote_not_closed": {
    code: "base.sheet_quote_not_closed",
    fault: "invalid",
    status: 400,
    words: { zh: "第 {} 行起的引号没有闭合", en: "The quotation mark opened in line {} is never closed" },
    mend: { zh: "请补上引号；若文件不完整请重新导出", en: "Close it, or export the file again if it is cut off" },
  },
  "base.sheet_too_many_columns": {
    code: "base.sheet_too_many_columns",
    fault: "invalid",
    status: 400,
    words: { zh: "第 {} 行超过 {} 列", en: "Row {} has more than {} columns" },
    mend: { zh: "请删除表格右侧多余的列；若是 CSV，请检查分隔符", en: "Delete the columns on the right; in a CSV look at the separators" },
  },
  "base.sheet_too_many_rows": {
    code: "base.sheet_too_many_rows",
    fault: "invalid",
    status: 400,
    words: { zh: "表格超过 {} 行", en: "The sheet has more than {} rows" },
    mend: { zh: "请把名册拆成几个文件分别导入", en: "Split the sheet into several files" },
  },
  "base.sheet_too_much_text": {
    code: "base.sheet_too_much_text",
    fault: "invalid",
    status: 400,
    words: { zh: "工作簿的文字总量超过 {} MB", en: "The workbook holds more than {} MB of text" },
    mend: { zh: "请删除无关的工作表，或另存为 CSV 后导入", en: "Delete the other sheets, or save it as CSV" },
  },
  "base.sheet_truncated": {
    code: "base.sheet_truncated",
    fault: "invalid",
    status: 400,
    words: { zh: "文件不完整，可能上传或下载中断", en: "The file is cut off, perhaps a transfer was interrupted" },
    mend: { zh: "请核对文件大小后重新上传", en: "Compare its size with the original and send it again" },
  },
  "base.sheet_unknown_format": {
    code: "base.sheet_unknown_format",
    fault: "invalid",
    status: 400,
    words: { zh: "这不是 XLSX 或 CSV 表格", en: "This is neither an XLSX nor a CSV sheet" },
    mend: { zh: "请另存为 .xlsx 或 .csv；网页另存的 .xls 也需重新另存", en: "Save it as .xlsx or .csv; so also web pages named .xls" },
  },
  "base.sheet_wrong_encoding": {
    code: "base.sheet_wrong_encoding",
    fault: "invalid",
    status: 400,
    words: { zh: "第 {} 行有不符合 {} 编码的字节", en: "Line {} holds bytes that are not {}" },
    mend: { zh: "请另存为“CSV UTF-8”或 GB18030 编码后再上传", en: "Save it as “CSV UTF-8” or in GB18030 and send it again" },
  },
  "base.sheet_zip_bomb": {
    code: "base.sheet_zip_bomb",
    fault: "invalid",
    status: 400,
    words: { zh: "文件解压后异常庞大，拒绝读取：{}", en: "The file grows beyond reason when unpacked and is refused: {}" },
    mend: { zh: "请只保留数据，另存后再上传", en: "Keep only the data, save it again and send that" },
  },
  "base.text_not_in_gb18030": {
    code: "base.text_not_in_gb18030",
    fault: "invalid",
    status: 400,
    words: { zh: "字符 {} 没有 GB18030 编码", en: "The character {} has no code in GB18030" },
    mend: { zh: "请改用通用字符，该字符属于自造字区", en: "Use a common character; this one is of the private use area" },
  },
  "base.text_not_utf8": {
    code: "base.text_not_utf8",
    fault: "invalid",
    status: 400,
    words: { zh: "文字不是有效的 UTF-8", en: "The text is not valid UTF-8" },
    mend: { zh: "请以 UTF-8 重新提交", en: "Send it again in UTF-8" },
  },
  "base.uscc_characters": {
    code: "base.uscc_characters",
    fault: "invalid",
    status: 400,
    words: { zh: "统一社会信用代码只能含数字和大写字母，且不含I、O、S、V、Z", en: "A unified social credit code holds digits and letters other than I, O, S, V, Z" },
    mend: { zh: "请检查是否把数字0、1、2、5写成了字母", en: "Look for letters written in place of 0, 1, 2 or 5" },
  },
  "base.uscc_check_character": {
    code: "base.uscc_check_character",
    fault: "invalid",
    status: 400,
    words: { zh: "统一社会信用代码校验位不正确", en: "The check character of the unified social credit code is wrong" },
    mend: { zh: "代码可能抄错，请对照登记证书核对", en: "A character may be miscopied; check against the certificate" },
  },
  "base.uscc_length": {
    code: "base.uscc_length",
    fault: "invalid",
    status: 400,
    words: { zh: "统一社会信用代码应为18位", en: "A unified social credit code has 18 characters" },
    mend: { zh: "请对照登记证书核对位数", en: "Count the characters against the certificate" },
  },
  "base.wan_yuan_unreadable": {
    code: "base.wan_yuan_unreadable",
    fault: "invalid",
    status: 400,
    words: { zh: "以万元计的金额应为最多六位小数的数字：{}", en: "An amount in 万元 is digits with at most six decimals: {}" },
    mend: { zh: "请按“120.5”的样子填写，单位为万元", en: "Write the amount in 万元 like 120.5" },
  },
  "cards.account_missing": {
    code: "cards.account_missing",
    fault: "invalid",
    status: 400,
    words: { zh: "金融功能状态不是“未开户”，但缺银行卡号", en: "The bank state says there is an account, but its number is missing" },
    mend: { zh: "请补填银行卡号，或将金融功能状态填为0", en: "Fill in the number, or write 0 as bank state" },
  },
  "cards.act_not_allowed": {
    code: "cards.act_not_allowed",
    fault: "conflict",
    status: 409,
    words: { zh: "卡的社保功能状态为“{}”，不能“{}”", en: "Not possible in the state {}: {}" },
    mend: { zh: "请刷新后查看当前状态", en: "Reload to see the present state" },
  },
  "cards.bank_code_wrong": {
    code: "cards.bank_code_wrong",
    fault: "invalid",
    status: 400,
    words: { zh: "银行代码应为三位数字", en: "A bank code has three digits" },
    mend: { zh: "", en: "" },
  },
  "cards.bank_not_found": {
    code: "cards.bank_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "没有登记代码为 {} 的银行", en: "No bank is registered with the code {}" },
    mend: { zh: "", en: "" },
  },
  "cards.bank_state_unknown": {
    code: "cards.bank_state_unknown",
    fault: "invalid",
    status: 400,
    words: { zh: "不认识的金融功能状态", en: "Unknown state of the financial part" },
    mend: { zh: "请填写0未开户、1预开户、2正常、3挂失、4止付、5不动户、6销户、7受限", en: "Write a code from 0 to 7" },
  },
  "cards.bank_unknown": {
    code: "cards.bank_unknown",
    fault: "invalid",
    status: 400,
    words: { zh: "平台没有登记此银行", en: "This bank is not registered" },
    mend: { zh: "请填写银行代码、全称或简称；新合作银行请先登记", en: "Write the bank's code or name; register a new bank first" },
  },
  "cards.bank_unnamed": {
    code: "cards.bank_unnamed",
    fault: "invalid",
    status: 400,
    words: { zh: "请填写银行名称和简称", en: "Give the bank's name and short name" },
    mend: { zh: "", en: "" },
  },
  "cards.birth_missing": {
    code: "cards.birth_missing",
    fault: "invalid",
    status: 400,
    words: { zh: "非居民身份证须填写出生日期", en: "Without an identity card the birth date must be given" },
    mend: { zh: "请补填出生日期", en: "Fill in the birth date" },
  },
  "cards.card_not_found": {
    code: "cards.card_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "没有找到此卡或此人", en: "There is no such card or person" },
    mend: { zh: "请核对卡号或身份号码", en: "Check the card number or the citizen number" },
  },
  "cards.card_number_missing": {
    code: "cards.card_number_missing",
    fault: "invalid",
    status: 400,
    words: { zh: "填写了卡信息但缺社会保障卡卡号", en: "Card columns are filled but the card number is missing" },
    mend: { zh: "请补填卡号；无卡人员请将卡的各列留空", en: "Fill in the number, or leave all card columns empty where there is no card" },
  },
  "cards.card_of_several": {
    code: "cards.card_of_several",
    fault: "conflict",
    status: 409,
    words: { zh: "此卡号登记在几个人名下", en: "Several people are registered with this card number" },
    mend: { zh: "请按公民身份号码查找，并核对注册文件", en: "Search by citizen number, and check the registry file" },
  },
  "cards.card_stays_cancelled": {
    code: "cards.card_stays_cancelled",
    fault: "invalid",
    status: 400,
    words: { zh: "此卡已在平台注销，社保功能状态未改", en: "The card is cancelled here; its social state was left as it is" },
    mend: { zh: "注销的卡不能恢复，请为此人补换新卡", en: "A cancelled card is never reopened; issue a new one" },
  },
  "cards.card_twice": {
    code: "cards.card_twice",
    fault: "invalid",
    status: 400,
    words: { zh: "此人的这张卡在本文件中重复出现", en: "This card of this person stands in the file twice" },
    mend: { zh: "请删除重复行", en: "Delete the repeated row" },
  },
  "cards.card_unnamed": {
    code: "cards.card_unnamed",
    fault: "invalid",
    status: 400,
    words: { zh: "请填写卡号或公民身份号码之一", en: "Give the card number or the citizen number, one of them" },
    mend: { zh: "", en: "" },
  },
  "cards.cell_missing": {
    code: "cards.cell_missing",
    fault: "invalid",
    status: 400,
    words: { zh: "此列必须填写", en: "This cell must be filled" },
    mend: { zh: "请补填", en: "Fill it in" },
  },
  "cards.death_is_recorded": {
    code: "cards.death_is_recorded",
    fault: "invalid",
    status: 400,
    words: { zh: "此人死亡已在平台登记，生存状态未改", en: "The person's death is recorded here; the life status was left as it is" },
    mend: { zh: "如登记有误，请由人员信息岗位更正", en: "If the record is wrong, have it corrected by the clerks of the base" },
  },
  "cards.first_row_holds": {
    code: "cards.first_row_holds",
    fault: "invalid",
    status: 400,
    words: { zh: "此人的其他信息与本文件前面的行不同，以前面的行为准", en: "Other data of this person differ from an earlier row, which holds" },
    mend: { zh: "请核对两行", en: "Compare both rows" },
  },
  "cards.generation_unknown": {
    code: "cards.generation_unknown",
    fault: "invalid",
    status: 400,
    words: { zh: "卡代次应为1、2或3", en: "The generation of a card is 1, 2 or 3" },
    mend: { zh: "请填写1、2或3", en: "Write 1, 2 or 3" },
  },
  "cards.import_not_finished": {
    code: "cards.import_not_finished",
    fault: "conflict",
    status: 409,
    words: { zh: "导入尚未完成", en: "The import has not finished" },
    mend: { zh: "请等导入任务完成后再试", en: "Wait for the job to finish" },
  },
  "cards.import_not_found": {
    code: "cards.import_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "没有找到注册文件导入 {}", en: "There is no registry import {}" },
    mend: { zh: "", en: "" },
  },
  "cards.issue_date_future": {
    code: "cards.issue_date_future",
    fault: "invalid",
    status: 400,
    words: { zh: "发卡日期晚于导入日期", en: "The issue date is after the day of the import" },
    mend: { zh: "请核对发卡日期", en: "Check the date" },
  },
  "cards.line_card_of_several": {
    code: "cards.line_card_of_several",
    fault: "conflict",
    status: 409,
    words: { zh: "此卡号登记在几个人名下", en: "Several people are registered with this card number" },
    mend: { zh: "请核对注册文件", en: "Check the registry file" },
  },
  "cards.line_card_unknown": {
    code: "cards.line_card_unknown",
    fault: "not_found",
    status: 404,
    words: { zh: "平台没有此卡", en: "The platform has no such card" },
    mend: { zh: "请核对卡号，或先导入注册文件", en: "Check the number, or import the registry first" },
  },
  "cards.line_of_other_bank": {
    code: "cards.line_of_other_bank",
    fault: "conflict",
    status: 409,
    words: { zh: "此卡由其他银行发行", en: "The card was issued by another bank" },
    mend: { zh: "请核对发卡银行", en: "Check the bank of the card" },
  },
  "cards.line_outdated": {
    code: "cards.line_outdated",
    fault: "conflict",
    status: 409,
    words: { zh: "平台已有更晚日期的状态", en: "The platform knows a state of a later day" },
    mend: { zh: "无需处理", en: "Nothing is to be done" },
  },
  "cards.name_rare_glyph": {
    code: "cards.name_rare_glyph",
    fault: "invalid",
    status: 400,
    words: { zh: "姓名含有自造字，机器不会自动比对此人", en: "The name holds a glyph of a private set; machines will not match this person" },
    mend: { zh: "请在新版字库中找到该字后更正姓名", en: "Find the glyph in a newer character set and correct the name" },
  },
  "cards.name_too_long": {
    code: "cards.name_too_long",
    fault: "invalid",
    status: 400,
    words: { zh: "姓名最多60个字", en: "A name has at most 60 characters" },
    mend: { zh: "请对照证件核对姓名", en: "Check the name against the certificate" },
  },
  "cards.person_differs": {
    code: "cards.person_differs",
    fault: "invalid",
    status: 400,
    words: { zh: "同一证件号码在本文件前面的行姓名不同", en: "An earlier row of this file gives the same certificate another name" },
    mend: { zh: "请核对两行，保留正确的一行", en: "Compare both rows and keep the right one" },
  },
  "cards.person_twice": {
    code: "cards.person_twice",
    fault: "invalid",
    status: 400,
    words: { zh: "此人在本文件中重复出现", en: "This person stands in the file twice" },
    mend: { zh: "请删除重复行", en: "Delete the repeated row" },
  },
  "cards.purpose_missing": {
    code: "cards.purpose_missing",
    fault: "invalid",
    status: 400,
    words: { zh: "请写明查看用途", en: "Say what it is wanted for" },
    mend: { zh: "至少四个字，将记入审计", en: "At least four characters; they are kept in the audit" },
  },
  "cards.reason_missing": {
    code: "cards.reason_missing",
    fault: "invalid",
    status: 400,
    words: { zh: "请写明事由", en: "Give the reason" },
    mend: { zh: "将记入审计", en: "It is kept in the audit" },
  },
  "cards.social_state_unknown": {
    code: "cards.social_state_unknown",
    fault: "invalid",
    status: 400,
    words: { zh: "不认识的社保功能状态", en: "Unknown state of the social part" },
    mend: { zh: "请填写0封存、1正常、2正式挂失、3应用锁定、4临时挂失、9注销", en: "Write 0, 1, 2, 3, 4 or 9" },
  },
  "cards.state_file_count": {
    code: "cards.state_file_count",
    fault: "invalid",
    status: 400,
    words: { zh: "首行写明 {} 行，实有 {} 行", en: "The first line says {} lines, there are {}" },
    mend: { zh: "文件可能不完整，请重新传送", en: "The file may be cut off; send it again" },
  },
  "cards.state_file_date": {
    code: "cards.state_file_date",
    fault: "invalid",
    status: 400,
    words: { zh: "第 {} 行的日期晚于今天", en: "The date in line {} is in the future" },
    mend: { zh: "请核对日期", en: "Check the date" },
  },
  "cards.state_file_gap": {
    code: "cards.state_file_gap",
    fault: "conflict",
    status: 409,
    words: { zh: "缺该银行第 {} 号文件，不能接收第 {} 号", en: "File {} of this bank is missing, so {} cannot be taken" },
    mend: { zh: "请银行补送所缺文件，或发送全量文件并选择“全量”", en: "Ask the bank for the missing file, or for a full snapshot and mark it as full" },
  },
  "cards.state_file_header": {
    code: "cards.state_file_header",
    fault: "invalid",
    status: 400,
    words: { zh: "首行应为“银行代码|序号|行数”", en: "The first line is: bank|sequence|count" },
    mend: { zh: "请按状态文件格式重新生成", en: "Make the file anew as its format says" },
  },
  "cards.state_file_line": {
    code: "cards.state_file_line",
    fault: "invalid",
    status: 400,
    words: { zh: "第 {} 行应为“卡号|金融功能状态|日期”", en: "Line {} should be: card_no|bank_state|date" },
    mend: { zh: "请按状态文件格式重新生成", en: "Make the file anew as its format says" },
  },
  "cards.state_file_not_found": {
    code: "cards.state_file_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "没有接收过该银行的第 {} 号文件", en: "File {} of this bank was never taken" },
    mend: { zh: "", en: "" },
  },
  "cards.state_file_passed": {
    code: "cards.state_file_passed",
    fault: "conflict",
    status: 409,
    words: { zh: "该银行第 {} 号文件已经接收过另一内容", en: "File {} of this bank was taken with other content" },
    mend: { zh: "请以新的序号发送", en: "Send it with a new sequence number" },
  },
  "cards.too_many_cards": {
    code: "cards.too_many_cards",
    fault: "invalid",
    status: 400,
    words: { zh: "同一人的卡超过50张", en: "One person has more than 50 cards" },
    mend: { zh: "请核对证件号码是否填错", en: "See whether the certificate number is wrong" },
  },
  "cards.town_not_a_town": {
    code: "cards.town_not_a_town",
    fault: "invalid",
    status: 400,
    words: { zh: "此代码不是镇街的代码", en: "This is not the code of a town" },
    mend: { zh: "请填写9位或12位镇街代码", en: "Write the town's code of 9 or 12 digits" },
  },
  "cards.town_outside": {
    code: "cards.town_outside",
    fault: "invalid",
    status: 400,
    words: { zh: "镇街不在本次导入的区域内", en: "The town lies outside the region of this import" },
    mend: { zh: "请核对镇街代码，外区人员由所属区域导入", en: "Check the code; people of other regions are imported there" },
  },
  "cards.village_not_in_town": {
    code: "cards.village_not_in_town",
    fault: "invalid",
    status: 400,
    words: { zh: "此代码不是该镇街的村（社区）", en: "This is not the code of a village of that town" },
    mend: { zh: "村（社区）代码为12位，前9位与镇街相同", en: "A village's code has 12 digits; the first 9 are the town's" },
  },
  "citizens.code_asked_too_often": {
    code: "citizens.code_asked_too_often",
    fault: "refused",
    status: 422,
    words: { zh: "该证件号码获取验证码过于频繁", en: "Codes were asked for this number too often" },
    mend: { zh: "请一小时后再试，或到镇街人社所、服务银行网点查询", en: "Try again in an hour, or ask at the town's office or a bank branch" },
  },
  "citizens.message_not_found": {
    code: "citizens.message_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "没有找到短信 {}", en: "There is no message {}" },
    mend: { zh: "", en: "" },
  },
  "citizens.not_a_citizen": {
    code: "citizens.not_a_citizen",
    fault: "forbidden",
    status: 403,
    words: { zh: "此处仅供持卡人本人查询", en: "Only a citizen may look here, at the own record" },
    mend: { zh: "请由持卡人本人登录公众服务窗口", en: "Let the citizen sign in at the citizen window" },
  },
  "citizens.purpose_missing": {
    code: "citizens.purpose_missing",
    fault: "invalid",
    status: 400,
    words: { zh: "查看完整手机号须说明用途", en: "A purpose is needed to see the whole mobile number" },
    mend: { zh: "请填写用途", en: "Write down the purpose" },
  },
  "citizens.sign_in_refused": {
    code: "citizens.sign_in_refused",
    fault: "forbidden",
    status: 403,
    words: { zh: "姓名、身份证号或验证码不正确，或验证码已失效", en: "Name, number or code is wrong, or the code has expired" },
    mend: { zh: "请核对后重试；每个验证码最多可试 5 次，10 分钟内有效", en: "Check and try again; a code may be tried 5 times within 10 minutes" },
  },
  "doors.already_initialised": {
    code: "doors.already_initialised",
    fault: "conflict",
    status: 409,
    words: { zh: "{} 已经初始化过", en: "{} is initialised already" },
    mend: { zh: "升级后请运行 onecard migrate", en: "After an upgrade run onecard migrate" },
  },
  "doors.backup_elsewhere": {
    code: "doors.backup_elsewhere",
    fault: "refused",
    status: 422,
    words: { zh: "PostgreSQL 数据库请用 pg_dump 备份", en: "A PostgreSQL database is backed up with pg_dump" },
    mend: { zh: "例：pg_dump --format=custom --file=备份文件 数据库地址", en: "For example: pg_dump --format=custom --file=FILE URL" },
  },
  "doors.body_not_json": {
    code: "doors.body_not_json",
    fault: "invalid",
    status: 400,
    words: { zh: "请求的正文须是 application/json，不能是 {}", en: "The body must be application/json, not {}" },
    mend: { zh: "", en: "" },
  },
  "doors.command_unknown": {
    code: "doors.command_unknown",
    fault: "invalid",
    status: 400,
    words: { zh: "没有名为“{}”的命令", en: "There is no command named {}" },
    mend: { zh: "运行 onecard --help 查看全部命令", en: "Run onecard --help to see all commands" },
  },
  "doors.database_unreachable": {
    code: "doors.database_unreachable",
    fault: "busy",
    status: 503,
    words: { zh: "连接不上数据库：{}", en: "The database cannot be reached: {}" },
    mend: { zh: "请检查数据库是否在运行，以及配置项 database", en: "Check that the database runs, and the setting database" },
  },
  "doors.download_unknown": {
    code: "doors.download_unknown",
    fault: "not_found",
    status: 404,
    words: { zh: "下载链接无效、已用过或已过期", en: "The download link is wrong, was used already, or has expired" },
    mend: { zh: "请重新办理一次导出", en: "Ask for the file again" },
  },
  "doors.file_exists": {
    code: "doors.file_exists",
    fault: "conflict",
    status: 409,
    words: { zh: "文件 {} 已经存在，不能覆盖", en: "The file {} exists already and is not overwritten" },
    mend: { zh: "", en: "" },
  },
  "doors.file_name_missing": {
    code: "doors.file_name_missing",
    fault: "invalid",
    status: 400,
    words: { zh: "请用 name 参数或 X-File-Name 头给出文件名", en: "Give the file's name as the parameter name or the header X-File-Name" },
    mend: { zh: "", en: "" },
  },
  "doors.file_unreadable": {
    code: "doors.file_unreadable",
    fault: "invalid",
    status: 400,
    words: { zh: "无法读取文件 {}", en: "The file {} cannot be read" },
    mend: { zh: "", en: "" },
  },
  "doors.folder_unwritable": {
    code: "doors.folder_unwritable",
    fault: "refused",
    status: 422,
    words: { zh: "无法写入 {}", en: "{} cannot be written" },
    mend: { zh: "请检查目录的权限和磁盘空间", en: "Check the folder's permissions and the space on disk" },
  },
  "doors.header_missing": {
    code: "doors.header_missing",
    fault: "forbidden",
    status: 403,
    words: { zh: "用 cookie 登录的请求须带 X-OneCard 头", en: "A request signed in by cookie must carry the header X-OneCard" },
    mend: { zh: "", en: "" },
  },
  "doors.job_failed": {
    code: "doors.job_failed",
    fault: "refused",
    status: 422,
    words: { zh: "任务 {} 失败：{}", en: "The job {} failed: {}" },
    mend: { zh: "", en: "" },
  },
  "doors.keys_lost": {
    code: "doors.keys_lost",
    fault: "refused",
    status: 422,
    words: { zh: "数据库中已有数据，但没有密钥文件 {}", en: "The database holds data already, but there is no key file {}" },
    mend: { zh: "请从保管处恢复密钥文件；新的密钥打不开已有的数据", en: "Restore the key file from safe keeping; new keys do not open what is stored" },
  },
  "doors.needs_post": {
    code: "doors.needs_post",
    fault: "invalid",
    status: 400,
    words: { zh: "“{}”须用 POST", en: "{} must be sent with POST" },
    mend: { zh: "", en: "" },
  },
  "doors.option_needs_value": {
    code: "doors.option_needs_value",
    fault: "invalid",
    status: 400,
    words: { zh: "选项“{}”后须有值", en: "The option {} needs a value" },
    mend: { zh: "", en: "" },
  },
  "doors.option_twice": {
    code: "doors.option_twice",
    fault: "invalid",
    status: 400,
    words: { zh: "选项“{}”给了两次", en: "The option {} was given twice" },
    mend: { zh: "", en: "" },
  },
  "doors.option_unknown": {
    code: "doors.option_unknown",
    fault: "invalid",
    status: 400,
    words: { zh: "此命令没有选项“{}”", en: "This command has no option {}" },
    mend: { zh: "在命令后加 --help 查看它的选项", en: "Add --help behind the command to see its options" },
  },
  "doors.option_unreadable": {
    code: "doors.option_unreadable",
    fault: "invalid",
    status: 400,
    words: { zh: "选项“{}”不能是“{}”", en: "The option {} cannot be {}" },
    mend: { zh: "在命令后加 --help 查看它的选项", en: "Add --help behind the command to see its options" },
  },
  "doors.origin_foreign": {
    code: "doors.origin_foreign",
    fault: "forbidden",
    status: 403,
    words: { zh: "请求来自别的网站（{}）", en: "The request comes from another site ({})" },
    mend: { zh: "", en: "" },
  },
  "doors.request_id_too_long": {
    code: "doors.request_id_too_long",
    fault: "invalid",
    status: 400,
    words: { zh: "请求编号最多 100 个字节", en: "A request id may have at most 100 bytes" },
    mend: { zh: "", en: "" },
  },
  "doors.schema_not_current": {
    code: "doors.schema_not_current",
    fault: "refused",
    status: 422,
    words: { zh: "数据库结构不是本版本的：缺 {}", en: "The database is not at this version: {} is missing" },
    mend: { zh: "请先备份，再运行 onecard migrate", en: "Make a backup, then run onecard migrate" },
  },
  "doors.word_missing": {
    code: "doors.word_missing",
    fault: "invalid",
    status: 400,
    words: { zh: "缺少参数 {}", en: "The argument {} is missing" },
    mend: { zh: "", en: "" },
  },
  "doors.word_too_many": {
    code: "doors.word_too_many",
    fault: "invalid",
    status: 400,
    words: { zh: "多出了“{}”", en: "{} is one word too many" },
    mend: { zh: "字段写成 --字段 值", en: "Fields are written --field value" },
  },
  "engine.act_not_allowed": {
    code: "engine.act_not_allowed",
    fault: "conflict",
    status: 409,
    words: { zh: "当前状态为“{}”，不能“{}”", en: "Not possible in the state {}: {}" },
    mend: { zh: "请刷新后查看当前状态", en: "Reload to see the present state" },
  },
  "engine.address_unreadable": {
    code: "engine.address_unreadable",
    fault: "invalid",
    status: 400,
    words: { zh: "“{}”不是网址", en: "{} is no address of a site" },
    mend: { zh: "请填写公众访问的网址，例如 https://card.example.gov.cn", en: "Write the address the public uses, for example https://card.example.gov.cn" },
  },
  "engine.choice_unknown": {
    code: "engine.choice_unknown",
    fault: "invalid",
    status: 400,
    words: { zh: "“{}”不在可选值之列：{}", en: "{} is not one of: {}" },
    mend: { zh: "", en: "" },
  },
  "engine.data_key_versions_used_up": {
    code: "engine.data_key_versions_used_up",
    fault: "refused",
    status: 422,
    words: { zh: "数据密钥版本已用尽", en: "All versions of the data key have been used" },
    mend: { zh: "", en: "" },
  },
  "engine.database_busy": {
    code: "engine.database_busy",
    fault: "busy",
    status: 503,
    words: { zh: "系统繁忙，请稍后再试", en: "The system is busy, please try again" },
    mend: { zh: "", en: "" },
  },
  "engine.disk_full": {
    code: "engine.disk_full",
    fault: "busy",
    status: 503,
    words: { zh: "磁盘空间不足，没有写入任何内容", en: "The disk is full; nothing was written" },
    mend: { zh: "请管理员清理或扩充磁盘后重试", en: "Ask the administrator to free or add disk space, then try again" },
  },
  "engine.envelope_damaged": {
    code: "engine.envelope_damaged",
    fault: "refused",
    status: 422,
    words: { zh: "加密文件已损坏或不完整", en: "The encrypted file is damaged or incomplete" },
    mend: { zh: "请以二进制方式重新传送该文件", en: "Send the file again, in binary mode" },
  },
  "engine.envelope_not_for_us": {
    code: "engine.envelope_not_for_us",
    fault: "refused",
    status: 422,
    words: { zh: "加密文件不是用本方公钥加密的", en: "The encrypted file was not sealed for this key" },
    mend: { zh: "请对方使用本平台现行公钥重新加密", en: "Ask the sender to seal it for the platform's present public key" },
  },
  "engine.envelope_unreadable": {
    code: "engine.envelope_unreadable",
    fault: "refused",
    status: 422,
    words: { zh: "待加密的文件无法读完", en: "The file to be sealed cannot be read to its end" },
    mend: { zh: "请检查磁盘", en: "Check the disk" },
  },
  "engine.envelope_unwritable": {
    code: "engine.envelope_unwritable",
    fault: "refused",
    status: 422,
    words: { zh: "加密文件无法写出", en: "The encrypted file cannot be written" },
    mend: { zh: "请检查磁盘空间", en: "Check the space on disk" },
  },
  "engine.field_missing": {
    code: "engine.field_missing",
    fault: "invalid",
    status: 400,
    words: { zh: "必须填写“{}”", en: "{} is required" },
    mend: { zh: "", en: "" },
  },
  "engine.field_too_long": {
    code: "engine.field_too_long",
    fault: "invalid",
    status: 400,
    words: { zh: "“{}”最多 {} 个字符", en: "{} may have at most {} characters" },
    mend: { zh: "", en: "" },
  },
  "engine.field_unknown": {
    code: "engine.field_unknown",
    fault: "invalid",
    status: 400,
    words: { zh: "没有名为“{}”的字段，可用的有：{}", en: "There is no field named {}; there are: {}" },
    mend: { zh: "", en: "" },
  },
  "engine.field_wrong_shape": {
    code: "engine.field_wrong_shape",
    fault: "invalid",
    status: 400,
    words: { zh: "“{}”的类型不对，应为{}", en: "{} has the wrong type; wanted: {}" },
    mend: { zh: "", en: "" },
  },
  "engine.internal_fault": {
    code: "engine.internal_fault",
    fault: "busy",
    status: 503,
    words: { zh: "系统内部错误，追踪号 {}", en: "Internal error, trace number {}" },
    mend: { zh: "请把追踪号告诉管理员", en: "Tell the administrator the trace number" },
  },
  "engine.json_unreadable": {
    code: "engine.json_unreadable",
    fault: "invalid",
    status: 400,
    words: { zh: "JSON 有误：{}", en: "The JSON cannot be read: {}" },
    mend: { zh: "", en: "" },
  },
  "engine.key_file_damaged": {
    code: "engine.key_file_damaged",
    fault: "refused",
    status: 422,
    words: { zh: "密钥文件 {} 内容不完整或已损坏（{}）", en: "The key file {} is incomplete or damaged ({})" },
    mend: { zh: "请从保管处恢复密钥文件，勿手工修改", en: "Restore it from safe keeping; do not edit it by hand" },
  },
  "engine.key_file_exists": {
    code: "engine.key_file_exists",
    fault: "conflict",
    status: 409,
    words: { zh: "密钥文件 {} 已经存在，不能覆盖", en: "The key file {} exists already and is never overwritten" },
    mend: { zh: "如确需新建，请先将原文件移到安全之处；没有它，已加密的数据无法还原", en: "To begin anew move the old file to a safe place first; without it the sealed data cannot be read" },
  },
  "engine.key_file_missing": {
    code: "engine.key_file_missing",
    fault: "refused",
    status: 422,
    words: { zh: "找不到密钥文件 {}", en: "There is no key file {}" },
    mend: { zh: "请运行 onecard init 新建，或从保管处恢复密钥文件", en: "Run onecard init to create it, or restore it from safe keeping" },
  },
  "engine.key_file_too_open": {
    code: "engine.key_file_too_open",
    fault: "refused",
    status: 422,
    words: { zh: "密钥文件 {} 可被其他用户读取", en: "The key file {} can be read by other users" },
    mend: { zh: "请运行 chmod 600，并考虑更换密钥", en: "Run chmod 600 on it, and consider rotating the keys" },
  },
  "engine.key_file_unwritable": {
    code: "engine.key_file_unwritable",
    fault: "refused",
    status: 422,
    words: { zh: "无法读写密钥文件 {}：{}", en: "The key file {} cannot be read or written: {}" },
    mend: { zh: "请检查目录是否存在、权限和磁盘空间", en: "Check that the folder exists, its permissions and the space on disk" },
  },
  "engine.move_counts_differ": {
    code: "engine.move_counts_differ",
    fault: "refused",
    status: 422,
    words: { zh: "表 {} 复制后的行数不符", en: "After copying, the row counts of the table {} differ" },
    mend: { zh: "目标数据库未提交任何内容，请重试", en: "Nothing was committed in the target; try again" },
  },
  "engine.move_schema_differs": {
    code: "engine.move_schema_differs",
    fault: "refused",
    status: 422,
    words: { zh: "两个数据库的结构不同：{}", en: "The schemas of the two databases differ: {}" },
    mend: { zh: "请先用同一版本的程序运行 onecard migrate", en: "Run onecard migrate of the same program on both first" },
  },
  "engine.move_target_not_empty": {
    code: "engine.move_target_not_empty",
    fault: "refused",
    status: 422,
    words: { zh: "目标数据库的表 {} 中已有数据，没有复制任何内容", en: "The table {} of the target holds data already; nothing was copied" },
    mend: { zh: "请新建一个空的数据库作为目标", en: "Create a new, empty database as the target" },
  },
  "engine.needs_other_hand": {
    code: "engine.needs_other_hand",
    fault: "forbidden",
    status: 403,
    words: { zh: "经办与复核须为不同的人：“{}”是您自己做的", en: "A second person is needed: you did {} yourself" },
    mend: { zh: "请由另一位有权限的同事办理", en: "Ask a colleague who has the permission" },
  },
  "engine.not_a_list": {
    code: "engine.not_a_list",
    fault: "invalid",
    status: 400,
    words: { zh: "“{}”不是清单，不能导出", en: "{} is no list and cannot be exported" },
    mend: { zh: "", en: "" },
  },
  "engine.not_found": {
    code: "engine.not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "没有找到 {}", en: "Not found: {}" },
    mend: { zh: "", en: "" },
  },
  "engine.not_initialised": {
    code: "engine.not_initialised",
    fault: "refused",
    status: 422,
    words: { zh: "数据目录 {} 尚未初始化", en: "The data directory {} is not initialised" },
    mend: { zh: "请先运行 onecard init", en: "Run onecard init first" },
  },
  "engine.not_permitted": {
    code: "engine.not_permitted",
    fault: "forbidden",
    status: 403,
    words: { zh: "您的岗位没有“{}”的权限", en: "Your posts do not permit: {}" },
    mend: { zh: "", en: "" },
  },
  "engine.not_signed_in": {
    code: "engine.not_signed_in",
    fault: "forbidden",
    status: 403,
    words: { zh: "请先登录", en: "Please sign in first" },
    mend: { zh: "", en: "" },
  },
  "engine.operation_unknown": {
    code: "engine.operation_unknown",
    fault: "not_found",
    status: 404,
    words: { zh: "没有名为“{}”的操作", en: "There is no operation named {}" },
    mend: { zh: "", en: "" },
  },
  "engine.password_holds_account": {
    code: "engine.password_holds_account",
    fault: "invalid",
    status: 400,
    words: { zh: "密码不得包含用户名", en: "A password must not contain the account name" },
    mend: { zh: "请去掉其中的用户名", en: "Leave the account name out of it" },
  },
  "engine.password_too_long": {
    code: "engine.password_too_long",
    fault: "invalid",
    status: 400,
    words: { zh: "密码最多 256 字节", en: "A password has at most 256 bytes" },
    mend: { zh: "请用较短的密码", en: "Take a shorter one" },
  },
  "engine.password_too_plain": {
    code: "engine.password_too_plain",
    fault: "invalid",
    status: 400,
    words: { zh: "密码应含大写字母、小写字母、数字、其他字符中的至少三类", en: "A password has at least three of: capitals, small letters, digits, other characters" },
    mend: { zh: "请加入缺少的字符类别", en: "Add characters of the missing kinds" },
  },
  "engine.password_too_short": {
    code: "engine.password_too_short",
    fault: "invalid",
    status: 400,
    words: { zh: "密码至少 10 个字符", en: "A password has at least 10 characters" },
    mend: { zh: "请用更长的密码，例如几个不相干的词", en: "Take a longer one, for example several unrelated words" },
  },
  "engine.request_reused": {
    code: "engine.request_reused",
    fault: "conflict",
    status: 409,
    words: { zh: "请求编号 {} 已用于另一内容", en: "The request id {} was used with other content" },
    mend: { zh: "", en: "" },
  },
  "engine.sealed_value_damaged": {
    code: "engine.sealed_value_damaged",
    fault: "refused",
    status: 422,
    words: { zh: "加密数据已损坏，或不属于此记录", en: "The sealed value is damaged or does not belong to this record" },
    mend: { zh: "请核对备份并报告管理员", en: "Compare with the backup and tell the administrator" },
  },
  "engine.sealing_key_missing": {
    code: "engine.sealing_key_missing",
    fault: "refused",
    status: 422,
    words: { zh: "密钥文件中没有第 {} 版数据密钥", en: "The key file has no data key of version {}" },
    mend: { zh: "请使用与数据库配套的密钥文件；刚更换过密钥时请重新启动服务", en: "Use the key file that belongs to this database; after a rotation restart the service" },
  },
  "engine.setting_unreadable": {
    code: "engine.setting_unreadable",
    fault: "invalid",
    status: 400,
    words: { zh: "配置项 {} 的值有误：{}", en: "The setting {} has a wrong value: {}" },
    mend: { zh: "", en: "" },
  },
  "engine.sm2_key_unreadable": {
    code: "engine.sm2_key_unreadable",
    fault: "invalid",
    status: 400,
    words: { zh: "SM2 密钥无法读取", en: "The SM2 key cannot be read" },
    mend: { zh: "公钥应为 04 开头的 130 位十六进制数，且位于 SM2 曲线上；私钥应为 64 位十六进制数", en: "A public key is 130 hexadecimal digits beginning with 04, a point of the SM2 curve; a private key is 64 digits" },
  },
  "engine.upload_unknown": {
    code: "engine.upload_unknown",
    fault: "not_found",
    status: 404,
    words: { zh: "没有找到上传的文件 {}", en: "There is no uploaded file {}" },
    mend: { zh: "", en: "" },
  },
  "funds.accrual_has_city": {
    code: "funds.accrual_has_city",
    fault: "conflict",
    status: 409,
    words: { zh: "批次 {} 已归属市州", en: "The batch {} has its prefecture already" },
    mend: { zh: "", en: "" },
  },
  "funds.accrual_not_found": {
    code: "funds.accrual_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "没有可办理的计提批次 {}", en: "There is no accrued batch {} to work on" },
    mend: { zh: "", en: "" },
  },
  "funds.acknowledged_already": {
    code: "funds.acknowledged_already",
    fault: "conflict",
    status: 409,
    words: { zh: "本行已签收计划“{}”，或计划未送本行", en: "The bank has acknowledged the plan {}, or the plan is not with it" },
    mend: { zh: "", en: "" },
  },
  "funds.adjustment_not_found": {
    code: "funds.adjustment_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "没有调整 {}", en: "There is no adjustment {}" },
    mend: { zh: "", en: "" },
  },
  "funds.agreement_missing": {
    code: "funds.agreement_missing",
    fault: "refused",
    status: 422,
    words: { zh: "该调整须先由对方同意", en: "The other side has not agreed yet" },
    mend: { zh: "请等待对方同意后再入账", en: "Wait for its agreement" },
  },
  "funds.amount_not_positive": {
    code: "funds.amount_not_positive",
    fault: "invalid",
    status: 400,
    words: { zh: "金额必须大于零：{}", en: "An amount must be above zero: {}" },
    mend: { zh: "请填写大于零的金额", en: "Write an amount above zero" },
  },
  "funds.bank_may_not_propose": {
    code: "funds.bank_may_not_propose",
    fault: "refused",
    status: 422,
    words: { zh: "银行只能提出本行的调整", en: "A bank proposes adjustments of its own fund alone" },
    mend: { zh: "", en: "" },
  },
  "funds.bank_not_cooperating": {
    code: "funds.bank_not_cooperating",
    fault: "invalid",
    status: 400,
    words: { zh: "“{}”不是本地登记的合作银行", en: "{} is no cooperating bank here" },
    mend: { zh: "请核对银行名称，或先登记该机构", en: "Check the name, or register the organisation first" },
  },
  "funds.batch_differs": {
    code: "funds.batch_differs",
    fault: "conflict",
    status: 409,
    words: { zh: "批次 {} 已按另外的内容计提", en: "The batch {} was accrued with other content" },
    mend: { zh: "请核对原报送内容；确有差错的走调整", en: "Compare with the first report; mistakes go by an adjustment" },
  },
  "funds.batch_no_missing": {
    code: "funds.batch_no_missing",
    fault: "invalid",
    status: 400,
    words: { zh: "必须填写批次号", en: "The batch number is missing" },
    mend: { zh: "请填写制卡批次号", en: "Write the number of the card batch" },
  },
  "funds.card_count_wrong": {
    code: "funds.card_count_wrong",
    fault: "invalid",
    status: 400,
    words: { zh: "预制卡数量有误：{}", en: "The number of cards is wrong: {}" },
    mend: { zh: "请填写大于零的整数", en: "Write a whole number above zero" },
  },
  "funds.cards_without_bank_function": {
    code: "funds.cards_without_bank_function",
    fault: "refused",
    status: 422,
    words: { zh: "未加载金融功能的卡不计提项目资金", en: "Cards without bank function bring no project money" },
    mend: { zh: "请删去该行", en: "Take out the row" },
  },
  "funds.city_wrong": {
    code: "funds.city_wrong",
    fault: "invalid",
    status: 400,
    words: { zh: "“{}”不是本省的市州", en: "{} is no prefecture of the province" },
    mend: { zh: "请填写市州名称或代码，没有市州的留空", en: "Write the name or code of a prefecture, or nothing" },
  },
  "funds.difference_not_found": {
    code: "funds.difference_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "没有差异 {}，或该方已重新填报", en: "There is no difference {}, or the party has filled in anew" },
    mend: { zh: "", en: "" },
  },
  "funds.difference_unexplained": {
    code: "funds.difference_unexplained",
    fault: "refused",
    status: 422,
    words: { zh: "差异“{}”尚未说明", en: "The difference {} is not explained yet" },
    mend: { zh: "请逐条说明差异，或先办理调整", en: "Explain each difference, or adjust it first" },
  },
  "funds.document_missing": {
    code: "funds.document_missing",
    fault: "invalid",
    status: 400,
    words: { zh: "必须填写依据文号", en: "A document number is needed" },
    mend: { zh: "请填写协议或文件编号", en: "Write the number of the agreement or document" },
  },
  "funds.figure_missing": {
    code: "funds.figure_missing",
    fault: "invalid",
    status: 400,
    words: { zh: "必须填写“{}”", en: "The figure {} is missing" },
    mend: { zh: "可选“与台账一致”，再改不同的项", en: "Take the ledger as it is, then change what differs" },
  },
  "funds.filing_needed": {
    code: "funds.filing_needed",
    fault: "refused",
    status: 422,
    words: { zh: "市州计划须先报省备案", en: "A prefecture files its plan with the province first" },
    mend: { zh: "请先报省社会保障卡服务中心备案", en: "File it first" },
  },
  "funds.filing_not_needed": {
    code: "funds.filing_not_needed",
    fault: "refused",
    status: 422,
    words: { zh: "该计划无须备案", en: "This plan needs no filing" },
    mend: { zh: "", en: "" },
  },
  "funds.filing_noted_already": {
    code: "funds.filing_noted_already",
    fault: "conflict",
    status: 409,
    words: { zh: "备案已登记", en: "The filing was noted before" },
    mend: { zh: "", en: "" },
  },
  "funds.funds_not_secured": {
    code: "funds.funds_not_secured",
    fault: "refused",
    status: 422,
    words: { zh: "合作银行尚未全部落实资金：{}", en: "Not all banks have secured their money: {}" },
    mend: { zh: "请催办银行确认资金保障", en: "Ask the bank to confirm" },
  },
  "funds.holder_count_not_found": {
    code: "funds.holder_count_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "没有持卡数量 {}", en: "There is no holder count {}" },
    mend: { zh: "", en: "" },
  },
  "funds.holders_confirmed": {
    code: "funds.holders_confirmed",
    fault: "conflict",
    status: 409,
    words: { zh: "“{}”的持卡数量双方已确认，不能更改", en: "Both sides have confirmed the holders of {}" },
    mend: { zh: "", en: "" },
  },
  "funds.holders_not_confirmed": {
    code: "funds.holders_not_confirmed",
    fault: "refused",
    status: 422,
    words: { zh: "“{}”{}年末的持卡数量尚未经人社局和银行确认", en: "The holders of {} at the end of {} are not confirmed by bureau and bank" },
    mend: { zh: "请先确认各银行的持卡数量", en: "Confirm the holders of every bank first" },
  },
  "funds.holders_not_here": {
    code: "funds.holders_not_here",
    fault: "refused",
    status: 422,
    words: { zh: "“{}”不按持卡数量分配", en: "{} does not share by holders" },
    mend: { zh: "", en: "" },
  },
  "funds.kept_file_damaged": {
    code: "funds.kept_file_damaged",
    fault: "refused",
    status: 422,
    words: { zh: "留存文件 {} 与登记的摘要 {} 不符或已缺失", en: "The kept file {} is missing or not what its digest {} says" },
    mend: { zh: "请系统管理员从备份恢复该文件，再导出", en: "Have it restored from the backup, then export again" },
  },
  "funds.level_unknown": {
    code: "funds.level_unknown",
    fault: "refused",
    status: 422,
    words: { zh: "“{}”没有设立建设资金", en: "{} keeps no funds" },
    mend: { zh: "请选择省本级、市州或规则包所定的地区", en: "Choose the province, a prefecture or the place of the rule pack" },
  },
  "funds.line_not_used": {
    code: "funds.line_not_used",
    fault: "refused",
    status: 422,
    words: { zh: "“{}”尚有 {} 元未签合同也未释放", en: "{} has {} yuan neither under contract nor released" },
    mend: { zh: "请先签订合同或释放余额", en: "Sign the contract or release the rest" },
  },
  "funds.line_sum_differs": {
    code: "funds.line_sum_differs",
    fault: "invalid",
    status: 400,
    words: { zh: "单价×数量为 {} 元，与预算金额 {} 元不符", en: "Unit price times quantity is {} yuan, the budget {} yuan" },
    mend: { zh: "请核对单价、数量与预算金额", en: "Check price, quantity and budget" },
  },
  "funds.need_planned_before": {
    code: "funds.need_planned_before",
    fault: "refused",
    status: 422,
    words: { zh: "“{}”已列入另一份有效的计划", en: "{} stands in another plan that is under way" },
    mend: { zh: "一事不得重复列支，请核对", en: "One need is planned once: compare the plans" },
  },
  "funds.needs_other_side": {
    code: "funds.needs_other_side",
    fault: "refused",
    status: 422,
    words: { zh: "须由对方同意：提出的一方不能同意自己的调整", en: "The other side must agree: who proposed cannot" },
    mend: { zh: "请对方单位办理", en: "Ask the other party" },
  },
  "funds.no_extra_settlement": {
    code: "funds.no_extra_settlement",
    fault: "refused",
    status: 422,
    words: { zh: "规则包不允许另行结算", en: "The rule pack allows no extra settlement" },
    mend: { zh: "", en: "" },
  },
  "funds.no_fund_account": {
    code: "funds.no_fund_account",
    fault: "refused",
    status: 422,
    words: { zh: "{}在{}没有资金账户", en: "{} has no fund account at {}" },
    mend: { zh: "请先导入该银行的计提或结转", en: "Record an accrual or a carry-over of the bank first" },
  },
  "funds.not_a_party": {
    code: "funds.not_a_party",
    fault: "forbidden",
    status: 403,
    words: { zh: "您的单位不是该对账单的一方", en: "Your organisation is no party of this statement" },
    mend: { zh: "请由省中心、市州中心或该银行的人员办理", en: "Ask the people of a party" },
  },
  "funds.not_accrued_per_card": {
    code: "funds.not_accrued_per_card",
    fault: "refused",
    status: 422,
    words: { zh: "“{}”的资金不按卡数计提", en: "{} does not accrue money per card" },
    mend: { zh: "", en: "" },
  },
  "funds.not_filled_yet": {
    code: "funds.not_filled_yet",
    fault: "refused",
    status: 422,
    words: { zh: "“{}”尚未填报", en: "{} has not filled in its side yet" },
    mend: { zh: "请等待各方填报", en: "Wait until all parties have" },
  },
  "funds.not_own_bank": {
    code: "funds.not_own_bank",
    fault: "refused",
    status: 422,
    words: { zh: "只能报送本行的数据：{}", en: "A bank reports for itself alone: {}" },
    mend: { zh: "请删去其他银行的行", en: "Take out the rows of other banks" },
  },
  "funds.not_the_approver": {
    code: "funds.not_the_approver",
    fault: "forbidden",
    status: 403,
    words: { zh: "该计划由{}审批", en: "The plan is approved by {}" },
    mend: { zh: "请由规定的审批人办理", en: "Ask who approves by the rules" },
  },
  "funds.not_this_level": {
    code: "funds.not_this_level",
    fault: "refused",
    status: 422,
    words: { zh: "只能办理本级业务，“{}”不是您的本级", en: "You act for your own level alone; {} is another" },
    mend: { zh: "请由该级的经办人员办理", en: "Ask the people of that level" },
  },
  "funds.nothing_to_release": {
    code: "funds.nothing_to_release",
    fault: "refused",
    status: 422,
    words: { zh: "“{}”没有可释放的占用", en: "{} has nothing to release" },
    mend: { zh: "", en: "" },
  },
  "funds.nothing_to_secure": {
    code: "funds.nothing_to_secure",
    fault: "refused",
    status: 422,
    words: { zh: "计划“{}”的资金已计提在账，无须落实", en: "The money of the plan {} is in the fund already" },
    mend: { zh: "", en: "" },
  },
  "funds.notice_hold_not_found": {
    code: "funds.notice_hold_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "没有付款通知的占用 {}", en: "No notice holds {}" },
    mend: { zh: "", en: "" },
  },
  "funds.over_available": {
    code: "funds.over_available",
    fault: "refused",
    status: 422,
    words: { zh: "{}的可用资金为 {} 元，不足 {} 元", en: "{} has {} yuan available, {} are wanted" },
    mend: { zh: "请核减预算，或等待新的计提、结转到账", en: "Cut the budget, or wait until more has accrued or is carried over" },
  },
  "funds.over_committed": {
    code: "funds.over_committed",
    fault: "refused",
    status: 422,
    words: { zh: "{} 的合同占用为 {} 元，不足 {} 元", en: "{} has {} yuan committed, {} are wanted" },
    mend: { zh: "付款合计不得超过合同金额，银行份额可在开具前调整", en: "Notices stay within the contract; shares of banks may be changed before" },
  },
  "funds.over_reserved": {
    code: "funds.over_reserved",
    fault: "refused",
    status: 422,
    words: { zh: "{} 的计划占用为 {} 元，不足 {} 元", en: "{} has {} yuan reserved, {} are wanted" },
    mend: { zh: "合同金额不得超过计划；增加的部分须先列入新的计划", en: "A contract stays within its plan; plan the rest first" },
  },
  "funds.over_settled": {
    code: "funds.over_settled",
    fault: "refused",
    status: 422,
    words: { zh: "{} 的已付金额为 {} 元，不足 {} 元", en: "{} has {} yuan paid, {} are wanted" },
    mend: { zh: "", en: "" },
  },
  "funds.period_day_wrong": {
    code: "funds.period_day_wrong",
    fault: "invalid",
    status: 400,
    words: { zh: "截至日期 {} 不在可结算的日期内", en: "The last day {} cannot be settled to" },
    mend: { zh: "须晚于上一结算期、早于今天", en: "Later than the last period, before today" },
  },
  "funds.period_not_found": {
    code: "funds.period_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "没有结算期 {}", en: "There is no settlement period {}" },
    mend: { zh: "", en: "" },
  },
  "funds.plan_empty": {
    code: "funds.plan_empty",
    fault: "refused",
    status: 422,
    words: { zh: "计划没有明细", en: "The plan has no lines" },
    mend: { zh: "请先添加项目", en: "Add a project first" },
  },
  "funds.plan_line_not_found": {
    code: "funds.plan_line_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "没有计划明细 {}", en: "There is no plan line {}" },
    mend: { zh: "", en: "" },
  },
  "funds.plan_not_found": {
    code: "funds.plan_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "没有使用计划 {}", en: "There is no plan {}" },
    mend: { zh: "", en: "" },
  },
  "funds.plan_not_open": {
    code: "funds.plan_not_open",
    fault: "conflict",
    status: 409,
    words: { zh: "计划“{}”不在编制中，不能修改", en: "The plan {} is not being drafted and cannot be changed" },
    mend: { zh: "", en: "" },
  },
  "funds.plan_without_banks": {
    code: "funds.plan_without_banks",
    fault: "refused",
    status: 422,
    words: { zh: "计划“{}”尚未批准，没有银行份额", en: "The plan {} is not approved yet and has no shares of banks" },
    mend: { zh: "", en: "" },
  },
  "funds.plan_year_wrong": {
    code: "funds.plan_year_wrong",
    fault: "invalid",
    status: 400,
    words: { zh: "计划年度或半年有误：{}", en: "The year or half of the plan is wrong: {}" },
    mend: { zh: "年度为当年或下一年，半年为 1、2，全年为 0", en: "This year or the next; half 1 or 2, 0 for the year" },
  },
  "funds.pledge_not_here": {
    code: "funds.pledge_not_here",
    fault: "refused",
    status: 422,
    words: { zh: "“{}”的资金不是按协议承担", en: "{} has no money by agreement" },
    mend: { zh: "", en: "" },
  },
  "funds.produced_in_future": {
    code: "funds.produced_in_future",
    fault: "invalid",
    status: 400,
    words: { zh: "生产日期 {} 尚未到来", en: "The day of production {} is in the future" },
    mend: { zh: "请核对生产日期", en: "Check the day" },
  },
  "funds.project_name_missing": {
    code: "funds.project_name_missing",
    fault: "invalid",
    status: 400,
    words: { zh: "必须填写项目名称", en: "The name of the project is missing" },
    mend: { zh: "请填写项目名称", en: "Write it" },
  },
  "funds.reason_missing": {
    code: "funds.reason_missing",
    fault: "invalid",
    status: 400,
    words: { zh: "必须填写理由", en: "A reason is needed" },
    mend: { zh: "请写明理由", en: "Write the reason" },
  },
  "funds.scope_class_unknown": {
    code: "funds.scope_class_unknown",
    fault: "refused",
    status: 422,
    words: { zh: "“{}”不在资金使用范围内，可选：{}", en: "{} is outside of what the money may be used for; there is: {}" },
    mend: { zh: "专款专用，请选择规则包规定的类别", en: "The money is earmarked: choose a class of the rule pack" },
  },
  "funds.secured_already": {
    code: "funds.secured_already",
    fault: "conflict",
    status: 409,
    words: { zh: "本行已落实计划“{}”的资金，或计划未送本行", en: "The bank has secured the plan {}, or the plan is not with it" },
    mend: { zh: "", en: "" },
  },
  "funds.sheet_without_batches": {
    code: "funds.sheet_without_batches",
    fault: "invalid",
    status: 400,
    words: { zh: "表中没有批次", en: "The sheet holds no batch" },
    mend: { zh: "请核对文件", en: "Check the file" },
  },
  "funds.statement_closed": {
    code: "funds.statement_closed",
    fault: "conflict",
    status: 409,
    words: { zh: "对账单 {} 已结算或已确认，不能更改", en: "The statement {} is settled or confirmed and cannot be changed" },
    mend: { zh: "", en: "" },
  },
  "funds.statement_not_found": {
    code: "funds.statement_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "没有对账单 {}", en: "There is no statement {}" },
    mend: { zh: "", en: "" },
  },
  "funds.statements_not_confirmed": {
    code: "funds.statements_not_confirmed",
    fault: "refused",
    status: 422,
    words: { zh: "“{}”的对账单尚未经各方确认", en: "The statement of {} is not confirmed by all parties" },
    mend: { zh: "对账确认后方可结算", en: "Confirm it first" },
  },
  "http.bad_certificate": {
    code: "http.bad_certificate",
    fault: "refused",
    status: 422,
    words: { zh: "证书或私钥不可用：{}", en: "The certificate or its key cannot be used: {}" },
    mend: { zh: "证书文件为 PEM 证书链，私钥文件为对应的 PEM 私钥", en: "Give a PEM certificate chain and the PEM key that belongs to it" },
  },
  "http.bad_spool_folder": {
    code: "http.bad_spool_folder",
    fault: "refused",
    status: 422,
    words: { zh: "上传暂存目录不可写：{}", en: "The spool folder for uploads cannot be written: {}" },
    mend: { zh: "建立该目录，并让运行本程序的用户可写", en: "Make the folder, writable by the user that runs the program" },
  },
  "http.cannot_listen": {
    code: "http.cannot_listen",
    fault: "refused",
    status: 422,
    words: { zh: "无法监听 {}：{}", en: "Cannot listen on {}: {}" },
    mend: { zh: "换一个端口，或停掉占用它的程序", en: "Choose another port, or stop the program that holds it" },
  },
  "ledger.account_name_wrong": {
    code: "ledger.account_name_wrong",
    fault: "refused",
    status: 422,
    words: { zh: "账户名称“{}”有误：须由小写字母、数字、下划线和斜线组成，并以账户种类开头", en: "The account name {} is wrong: small letters, digits, underscores and slashes, beginning with its kind" },
    mend: { zh: "", en: "" },
  },
  "ledger.account_not_found": {
    code: "ledger.account_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "没有账户 {}", en: "There is no account {}" },
    mend: { zh: "", en: "" },
  },
  "ledger.already_settled": {
    code: "ledger.already_settled",
    fault: "conflict",
    status: 409,
    words: { zh: "待结划转 {} 已经入账或撤销", en: "The pending transfer {} was posted or voided before" },
    mend: { zh: "", en: "" },
  },
  "ledger.amount_not_positive": {
    code: "ledger.amount_not_positive",
    fault: "refused",
    status: 422,
    words: { zh: "金额必须大于零：{}", en: "An amount must be above zero: {}" },
    mend: { zh: "", en: "" },
  },
  "ledger.insufficient": {
    code: "ledger.insufficient",
    fault: "refused",
    status: 422,
    words: { zh: "“{}”的可用金额为 {} 元，不足 {} 元", en: "{} has {} yuan available, {} are wanted" },
    mend: { zh: "请先核对额度，或请财政部门追加额度", en: "Check the quota, or ask finance to raise it" },
  },
  "ledger.not_pending": {
    code: "ledger.not_pending",
    fault: "not_found",
    status: 404,
    words: { zh: "没有待结划转 {}", en: "There is no pending transfer {}" },
    mend: { zh: "", en: "" },
  },
  "ledger.transfer_not_allowed": {
    code: "ledger.transfer_not_allowed",
    fault: "refused",
    status: 422,
    words: { zh: "不允许的资金划转：{}（{} → {}）", en: "This transfer is not in the table: {} ({} → {})" },
    mend: { zh: "", en: "" },
  },
  "payments.account_unusable": {
    code: "payments.account_unusable",
    fault: "refused",
    status: 422,
    words: { zh: "第 {} 条明细的账号不是6至32位数字，不能生成代发文件", en: "The account of line {} is not 6 to 32 digits: no bank file can be made" },
    mend: { zh: "", en: "" },
  },
  "payments.acknowledgement_differs": {
    code: "payments.acknowledgement_differs",
    fault: "refused",
    status: 422,
    words: { zh: "受理回执为 {} 笔 {} 元，与支付单 {} 笔 {} 元不符", en: "The acknowledgement says {} lines of {} yuan, the order {} of {}" },
    mend: { zh: "请与银行核对", en: "Clear it with the bank" },
  },
  "payments.acknowledgement_unexpected": {
    code: "payments.acknowledgement_unexpected",
    fault: "refused",
    status: 422,
    words: { zh: "回执所指的支付单 {} 不在等待回执的状态", en: "The order {} of this acknowledgement does not wait for one" },
    mend: { zh: "请与银行核对", en: "Clear it with the bank" },
  },
  "payments.answer_digest_differs": {
    code: "payments.answer_digest_differs",
    fault: "refused",
    status: 422,
    words: { zh: "银行文件内容与其 SM3 摘要不符，整份未采用", en: "The content differs from the file's SM3 digest; nothing of it was taken" },
    mend: { zh: "请银行重新发送", en: "Ask the bank to send it again" },
  },
  "payments.answer_not_sealed": {
    code: "payments.answer_not_sealed",
    fault: "refused",
    status: 422,
    words: { zh: "该银行的文件须加密传送，整份未采用", en: "Files of this bank must come in an envelope; nothing of it was taken" },
    mend: { zh: "请银行用本平台公钥加密后重新发送", en: "Ask the bank to seal it for the platform's key and send it again" },
  },
  "payments.answer_of_unknown_format": {
    code: "payments.answer_of_unknown_format",
    fault: "invalid",
    status: 400,
    words: { zh: "无法识别银行文件的格式", en: "The format of the bank's file is not known" },
    mend: { zh: "请按文档所列格式发送", en: "Send one of the documented formats" },
  },
  "payments.answer_truncated": {
    code: "payments.answer_truncated",
    fault: "refused",
    status: 422,
    words: { zh: "银行文件不完整：汇总为 {} 笔 {} 元，实有 {} 笔 {} 元，整份未采用", en: "The bank's file is not whole: it announces {} lines of {} yuan and has {} of {}; nothing of it was taken" },
    mend: { zh: "请银行重新发送完整文件", en: "Ask the bank to send the whole file again" },
  },
  "payments.answer_unreadable": {
    code: "payments.answer_unreadable",
    fault: "invalid",
    status: 400,
    words: { zh: "银行文件第 {} 行无法识别：{}", en: "Line {} of the bank's file cannot be read: {}" },
    mend: { zh: "请银行按约定格式重新发送", en: "Ask the bank to send it again in the agreed format" },
  },
  "payments.answer_without_header": {
    code: "payments.answer_without_header",
    fault: "invalid",
    status: 400,
    words: { zh: "银行文件没有汇总（笔数、金额），无法判断是否完整", en: "The bank's file has no totals, so nobody can tell whether it is whole" },
    mend: { zh: "请银行按约定格式重新发送", en: "Ask the bank to send it again in the agreed format" },
  },
  "payments.bank_file_being_read": {
    code: "payments.bank_file_being_read",
    fault: "busy",
    status: 503,
    words: { zh: "该银行有文件正在读取，请稍候再试", en: "A file of this bank is being read, please try again in a moment" },
    mend: { zh: "", en: "" },
  },
  "payments.bank_without_channel": {
    code: "payments.bank_without_channel",
    fault: "refused",
    status: 422,
    words: { zh: "银行 {} 尚未设置代发通道", en: "The bank {} has no payment channel" },
    mend: { zh: "请平台管理员先设置代发通道", en: "Ask the platform administrator to set the channel" },
  },
  "payments.channel_setting_wrong": {
    code: "payments.channel_setting_wrong",
    fault: "invalid",
    status: 400,
    words: { zh: "代发通道的“{}”不能是：{}", en: "The channel's {} cannot be: {}" },
    mend: { zh: "", en: "" },
  },
  "payments.cnaps_wrong": {
    code: "payments.cnaps_wrong",
    fault: "refused",
    status: 422,
    words: { zh: "银行 {} 的支付系统行号 {} 校验位不正确，不能生成代发文件", en: "The payment system number of the bank {} is {}, whose check digit is wrong: no bank file can be made" },
    mend: { zh: "请核对行号后重做任务", en: "Correct the number in the channel, then repeat the job" },
  },
  "payments.failure_code_unknown": {
    code: "payments.failure_code_unknown",
    fault: "invalid",
    status: 400,
    words: { zh: "没有失败代码 {}", en: "There is no failure code {}" },
    mend: { zh: "", en: "" },
  },
  "payments.file_changed": {
    code: "payments.file_changed",
    fault: "refused",
    status: 422,
    words: { zh: "代发文件 {} 与生成时的摘要不符", en: "The bank file {} differs from the digest it was made with" },
    mend: { zh: "文件可能被改动：请撤回支付单并报告管理员", en: "It may have been altered: revoke the order and tell the administrator" },
  },
  "payments.file_not_found": {
    code: "payments.file_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "没有银行文件 {}", en: "There is no bank file {}" },
    mend: { zh: "", en: "" },
  },
  "payments.file_not_ready": {
    code: "payments.file_not_ready",
    fault: "conflict",
    status: 409,
    words: { zh: "代发文件尚未生成，请稍候", en: "The bank file is not made yet; please wait a moment" },
    mend: { zh: "", en: "" },
  },
  "payments.line_amount_wrong": {
    code: "payments.line_amount_wrong",
    fault: "refused",
    status: 422,
    words: { zh: "第 {} 条明细的金额必须大于零", en: "The amount of line {} must be above zero" },
    mend: { zh: "", en: "" },
  },
  "payments.line_not_found": {
    code: "payments.line_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "没有支付明细 {}", en: "There is no order line {}" },
    mend: { zh: "", en: "" },
  },
  "payments.line_not_unknown": {
    code: "payments.line_not_unknown",
    fault: "conflict",
    status: 409,
    words: { zh: "明细 {} 不是“未知”状态，不能按查询结果处理", en: "The line {} is not unknown, so there is nothing to resolve" },
    mend: { zh: "", en: "" },
  },
  "payments.lines_differ": {
    code: "payments.lines_differ",
    fault: "refused",
    status: 422,
    words: { zh: "明细 {} 条 {} 元，与支付单 {} 条 {} 元不符", en: "{} lines of {} yuan were written, the order says {} of {}" },
    mend: { zh: "", en: "" },
  },
  "payments.order_empty": {
    code: "payments.order_empty",
    fault: "refused",
    status: 422,
    words: { zh: "支付单没有明细或金额为零", en: "A payment order needs lines and an amount above zero" },
    mend: { zh: "", en: "" },
  },
  "payments.order_has_lines": {
    code: "payments.order_has_lines",
    fault: "conflict",
    status: 409,
    words: { zh: "支付单 {} 已有明细，不能再改金额", en: "The order {} has lines already; its amount stands" },
    mend: { zh: "", en: "" },
  },
  "payments.order_not_found": {
    code: "payments.order_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "没有支付单 {}", en: "There is no payment order {}" },
    mend: { zh: "", en: "" },
  },
  "payments.order_not_writing": {
    code: "payments.order_not_writing",
    fault: "conflict",
    status: 409,
    words: { zh: "支付单 {} 已不能再加明细", en: "No more lines can be added to the order {}" },
    mend: { zh: "", en: "" },
  },
  "payments.outcome_wrong": {
    code: "payments.outcome_wrong",
    fault: "invalid",
    status: 400,
    words: { zh: "结果应为 S（已到账）或 F（未到账）：{}", en: "The outcome is S (paid) or F (not paid): {}" },
    mend: { zh: "", en: "" },
  },
  "payments.resolution_not_found": {
    code: "payments.resolution_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "没有查询处理 {}", en: "There is no resolution {}" },
    mend: { zh: "", en: "" },
  },
  "payments.set_aside_not_found": {
    code: "payments.set_aside_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "没有待说明的搁置行：{} 第 {} 行", en: "No line set aside waits for an explanation: {} line {}" },
    mend: { zh: "", en: "" },
  },
  "payments.signature_missing": {
    code: "payments.signature_missing",
    fault: "refused",
    status: 422,
    words: { zh: "该银行的文件须附 SM2 签名", en: "A file of this bank must come with its SM2 signature" },
    mend: { zh: "", en: "" },
  },
  "payments.signature_wrong": {
    code: "payments.signature_wrong",
    fault: "refused",
    status: 422,
    words: { zh: "银行文件的 SM2 签名不正确，整份未采用", en: "The SM2 signature of the bank's file is wrong; nothing of it was taken" },
    mend: { zh: "请银行重新签名发送", en: "Ask the bank to sign and send it again" },
  },
  "payments.summary_too_long": {
    code: "payments.summary_too_long",
    fault: "invalid",
    status: 400,
    words: { zh: "摘要“{}”超过 20 个字符", en: "The summary {} has more than 20 characters" },
    mend: { zh: "", en: "" },
  },
  "payments.too_many_lines_for_format": {
    code: "payments.too_many_lines_for_format",
    fault: "refused",
    status: 422,
    words: { zh: "{} 条明细超过此格式的上限 {} 条", en: "{} lines are more than this format holds: {}" },
    mend: { zh: "请为该银行改用文本或 ISO 20022 格式", en: "Let the bank take the text or the ISO 20022 format" },
  },
  "people.already_dead": {
    code: "people.already_dead",
    fault: "conflict",
    status: 409,
    words: { zh: "此人死亡已于 {} 登记", en: "The death is already recorded, of {}" },
    mend: { zh: "", en: "" },
  },
  "people.change_already_open": {
    code: "people.change_already_open",
    fault: "conflict",
    status: 409,
    words: { zh: "此人该项内容已有待复核的更正申请 {}", en: "A correction of this value already waits: {}" },
    mend: { zh: "请先复核或驳回原申请", en: "Approve or reject that one first" },
  },
  "people.change_not_found": {
    code: "people.change_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "没有找到更正申请 {}", en: "There is no correction {}" },
    mend: { zh: "", en: "" },
  },
  "people.change_nothing": {
    code: "people.change_nothing",
    fault: "invalid",
    status: 400,
    words: { zh: "更正后的内容与现有内容相同", en: "The corrected value is what the base already holds" },
    mend: { zh: "", en: "" },
  },
  "people.change_of_number": {
    code: "people.change_of_number",
    fault: "refused",
    status: 422,
    words: { zh: "证件号码不能直接更正", en: "A certificate number cannot be corrected here" },
    mend: { zh: "号码变更须凭公安证明：以新号码登记此人并注销旧号码名下的卡", en: "A new number needs the police's proof: register the person under it and cancel the cards under the old one" },
  },
  "people.change_one_thing": {
    code: "people.change_one_thing",
    fault: "invalid",
    status: 400,
    words: { zh: "一次申请更正一项内容", en: "A correction is of one thing" },
    mend: { zh: "请只填写一项更正内容，其他项另行申请", en: "Fill in one thing only and ask for the others separately" },
  },
  "people.change_overtaken": {
    code: "people.change_overtaken",
    fault: "conflict",
    status: 409,
    words: { zh: "提出申请之后该项内容已变为其他值", en: "The value has changed since the correction was asked for" },
    mend: { zh: "请驳回后按现有内容重新申请", en: "Reject it and ask again from the present value" },
  },
  "people.death_day_wrong": {
    code: "people.death_day_wrong",
    fault: "invalid",
    status: 400,
    words: { zh: "死亡日期不能早于出生日期或晚于今天", en: "A death is not before the birth and not in the future" },
    mend: { zh: "请对照死亡证明核对日期", en: "Check the date against the death certificate" },
  },
  "people.name_missing": {
    code: "people.name_missing",
    fault: "invalid",
    status: 400,
    words: { zh: "姓名不能为空", en: "The name may not be empty" },
    mend: { zh: "请填写姓名", en: "Write the name" },
  },
  "people.name_rare_glyph": {
    code: "people.name_rare_glyph",
    fault: "invalid",
    status: 400,
    words: { zh: "姓名含有自造字，机器不会自动比对此人", en: "The name holds a glyph of a private set; machines will not match this person" },
    mend: { zh: "请在新版字库中找到该字后更正姓名", en: "Find the glyph in a newer character set and correct the name" },
  },
  "people.person_key_unreadable": {
    code: "people.person_key_unreadable",
    fault: "invalid",
    status: 400,
    words: { zh: "人员标识应为32位十六进制数字", en: "A person's key has 32 hexadecimal digits" },
    mend: { zh: "请从人员列表中复制", en: "Copy it from the list of people" },
  },
  "people.person_not_found": {
    code: "people.person_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "持卡人员基础信息库中没有此人", en: "This person is not in the cardholder base" },
    mend: { zh: "请核对证件类型与号码", en: "Check the type and number of the certificate" },
  },
  "people.person_unnamed": {
    code: "people.person_unnamed",
    fault: "invalid",
    status: 400,
    words: { zh: "请填写证件号码或人员标识之一", en: "Give the certificate number or the person's key, one of them" },
    mend: { zh: "", en: "" },
  },
  "people.proof_missing": {
    code: "people.proof_missing",
    fault: "invalid",
    status: 400,
    words: { zh: "请填写证明材料", en: "Name the document that proves it" },
    mend: { zh: "例如户口簿、公安机关证明的名称与编号", en: "For example the household booklet or the police's certificate, with its number" },
  },
  "people.purpose_missing": {
    code: "people.purpose_missing",
    fault: "invalid",
    status: 400,
    words: { zh: "请写明查看用途", en: "Say what it is wanted for" },
    mend: { zh: "至少四个字，将记入审计", en: "At least four characters; they are kept in the audit" },
  },
  "people.town_wrong": {
    code: "people.town_wrong",
    fault: "invalid",
    status: 400,
    words: { zh: "{}不是一个镇街的代码", en: "{} is not the code of a town" },
    mend: { zh: "请填写9位或12位镇街代码", en: "Write the town's code of 9 or 12 digits" },
  },
  "people.village_wrong": {
    code: "people.village_wrong",
    fault: "invalid",
    status: 400,
    words: { zh: "{}不是该镇街的村（社区）代码", en: "{} is not the code of a village of this town" },
    mend: { zh: "请填写12位村（社区）代码，前9位与镇街相同", en: "Write the village's 12 digits; the first 9 are the town's" },
  },
  "policies.continuation_too_short": {
    code: "policies.continuation_too_short",
    fault: "invalid",
    status: 400,
    words: { zh: "延续至 {} 不晚于现有的失效日期 {}", en: "The continuation to {} is not later than the present last day {}" },
    mend: { zh: "", en: "" },
  },
  "policies.pack_dates_reversed": {
    code: "policies.pack_dates_reversed",
    fault: "invalid",
    status: 400,
    words: { zh: "失效日期 {} 早于施行日期 {}", en: "The last day {} is before the first day {}" },
    mend: { zh: "", en: "" },
  },
  "policies.pack_day_taken": {
    code: "policies.pack_day_taken",
    fault: "conflict",
    status: 409,
    words: { zh: "“{}”已就同一区划、同一领域于同日施行", en: "{} begins on the same day for the same region and domain" },
    mend: { zh: "", en: "" },
  },
  "policies.pack_domain_undeclared": {
    code: "policies.pack_domain_undeclared",
    fault: "invalid",
    status: 400,
    words: { zh: "第 {} 行：领域“{}”未列入 domains", en: "Line {}: the domain {} is not among the pack's domains" },
    mend: { zh: "", en: "" },
  },
  "policies.pack_entry_missing": {
    code: "policies.pack_entry_missing",
    fault: "invalid",
    status: 400,
    words: { zh: "规则包缺少“{}”", en: "The pack lacks {}" },
    mend: { zh: "", en: "" },
  },
  "policies.pack_entry_unknown": {
    code: "policies.pack_entry_unknown",
    fault: "invalid",
    status: 400,
    words: { zh: "第 {} 行的“{}”不在规则包模式中", en: "Line {}: {} is not in the schema of packs" },
    mend: { zh: "新参数须先登记到 policies/schema.toml", en: "A new parameter is first entered in policies/schema.toml" },
  },
  "policies.pack_expired": {
    code: "policies.pack_expired",
    fault: "refused",
    status: 422,
    words: { zh: "规则包“{}”已于 {} 期满，不能据以开始新的业务", en: "The rule pack {} ended on {}; nothing new may begin under it" },
    mend: { zh: "请平台管理员启用后继规则包，或凭文号登记延续执行", en: "Have an administrator activate a successor, or record its continuation with a document number" },
  },
  "policies.pack_name_taken": {
    code: "policies.pack_name_taken",
    fault: "conflict",
    status: 409,
    words: { zh: "已有名为“{}”的规则包", en: "There is a rule pack named {} already" },
    mend: { zh: "规则包不得改动；修订请另起名称", en: "A pack is never edited; give a revision a name of its own" },
  },
  "policies.pack_not_active": {
    code: "policies.pack_not_active",
    fault: "conflict",
    status: 409,
    words: { zh: "规则包“{}”未启用，无从延续", en: "The rule pack {} is not active and cannot be continued" },
    mend: { zh: "", en: "" },
  },
  "policies.pack_not_found": {
    code: "policies.pack_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "没有规则包 {}", en: "There is no rule pack {}" },
    mend: { zh: "", en: "" },
  },
  "policies.pack_too_large": {
    code: "policies.pack_too_large",
    fault: "invalid",
    status: 400,
    words: { zh: "规则包文件超过 {} 字节", en: "The file of a rule pack has at most {} bytes" },
    mend: { zh: "", en: "" },
  },
  "policies.pack_unreadable": {
    code: "policies.pack_unreadable",
    fault: "invalid",
    status: 400,
    words: { zh: "规则包第 {} 行不是正确的 TOML：{}", en: "Line {} of the pack is no correct TOML: {}" },
    mend: { zh: "", en: "" },
  },
  "policies.pack_value_wrong": {
    code: "policies.pack_value_wrong",
    fault: "invalid",
    status: 400,
    words: { zh: "第 {} 行“{}”的值不对，应为：{}", en: "Line {}: the value of {} is wrong; wanted: {}" },
    mend: { zh: "", en: "" },
  },
  "policies.pack_without_end": {
    code: "policies.pack_without_end",
    fault: "conflict",
    status: 409,
    words: { zh: "规则包“{}”没有失效日期，无须延续", en: "The rule pack {} has no last day and needs no continuation" },
    mend: { zh: "", en: "" },
  },
  "policies.parameter_missing": {
    code: "policies.parameter_missing",
    fault: "refused",
    status: 422,
    words: { zh: "{} 没有规定“{}”，也没有默认值", en: "For {} nothing lays down {}, and it has no default" },
    mend: { zh: "请在规则包中补充此参数", en: "Add the parameter to a rule pack" },
  },
  "policies.parameter_unknown": {
    code: "policies.parameter_unknown",
    fault: "not_found",
    status: 404,
    words: { zh: "没有名为“{}”的参数", en: "There is no parameter named {}" },
    mend: { zh: "", en: "" },
  },
  "projects.acceptance_confirmed": {
    code: "projects.acceptance_confirmed",
    fault: "conflict",
    status: 409,
    words: { zh: "这次验收已经办结", en: "This acceptance is concluded already" },
    mend: { zh: "", en: "" },
  },
  "projects.acceptance_missing": {
    code: "projects.acceptance_missing",
    fault: "refused",
    status: 422,
    words: { zh: "尚未登记验收情况", en: "No acceptance is recorded yet" },
    mend: { zh: "请先登记验收", en: "Record the acceptance first" },
  },
  "projects.acceptance_opinion_wrong": {
    code: "projects.acceptance_opinion_wrong",
    fault: "refused",
    status: 422,
    words: { zh: "验收意见是“{}”，不能这样办理", en: "The opinion of the acceptance is {}, which does not lead there" },
    mend: { zh: "", en: "" },
  },
  "projects.account_name_differs": {
    code: "projects.account_name_differs",
    fault: "refused",
    status: 422,
    words: { zh: "账户名称“{}”与承建单位“{}”不一致", en: "The account is held by {} and not by the contractor {}" },
    mend: { zh: "款项只能付给承建单位本人的账户", en: "Money is paid to the contractor's own account only" },
  },
  "projects.amount_not_positive": {
    code: "projects.amount_not_positive",
    fault: "invalid",
    status: 400,
    words: { zh: "金额须大于零", en: "The amount must be more than nothing" },
    mend: { zh: "", en: "" },
  },
  "projects.arrived_before": {
    code: "projects.arrived_before",
    fault: "invalid",
    status: 400,
    words: { zh: "收到日期 {} 早于开具日期 {}", en: "Received on {}, before it was made on {}" },
    mend: { zh: "", en: "" },
  },
  "projects.award_missing": {
    code: "projects.award_missing",
    fault: "refused",
    status: 422,
    words: { zh: "尚未登记采购结果", en: "The award is not recorded yet" },
    mend: { zh: "", en: "" },
  },
  "projects.bank_expected": {
    code: "projects.bank_expected",
    fault: "invalid",
    status: 400,
    words: { zh: "机构 {} 不是合作银行", en: "The organisation {} is no cooperating bank" },
    mend: { zh: "", en: "" },
  },
  "projects.budget_over_available": {
    code: "projects.budget_over_available",
    fault: "refused",
    status: 422,
    words: { zh: "预算 {} 元超出本级可用资金 {} 元", en: "The budget of {} yuan is over the {} yuan available at this level" },
    mend: { zh: "请调减预算，或待资金到位后提出", en: "Reduce the budget or wait for more money" },
  },
  "projects.budget_review_needed": {
    code: "projects.budget_review_needed",
    fault: "refused",
    status: 422,
    words: { zh: "预算 {} 元，达到 {} 元（含）须先做预算评审", en: "A budget of {} yuan reaches the {} yuan from which a review is needed" },
    mend: { zh: "请领导小组办公室确定专业机构并登记评审结果", en: "The leading group office chooses an agency and records its review" },
  },
  "projects.consultations_missing": {
    code: "projects.consultations_missing",
    fault: "refused",
    status: 422,
    words: { zh: "尚未与下列银行就四项内容全部达成共识：{}", en: "Not agreed on all four points with: {}" },
    mend: { zh: "请与每家付款银行就金额、采购方式、开票内容、验收方式达成共识并登记", en: "Agree with each paying bank on amount, procurement, invoice and acceptance, and record it" },
  },
  "projects.contract_bank_wrong": {
    code: "projects.contract_bank_wrong",
    fault: "invalid",
    status: 400,
    words: { zh: "三方合同须写明计划中的合作银行", en: "A contract of three names a bank of the plan" },
    mend: { zh: "", en: "" },
  },
  "projects.contract_not_found": {
    code: "projects.contract_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "没有找到合同 {}", en: "There is no contract {}" },
    mend: { zh: "", en: "" },
  },
  "projects.contract_number_taken": {
    code: "projects.contract_number_taken",
    fault: "conflict",
    status: 409,
    words: { zh: "合同编号 {} 已登记", en: "The contract {} is recorded already" },
    mend: { zh: "", en: "" },
  },
  "projects.contract_over_budget": {
    code: "projects.contract_over_budget",
    fault: "refused",
    status: 422,
    words: { zh: "合同金额合计超过预算 {} 元，尚余 {} 元", en: "Contracts would pass the budget of {} yuan, of which {} are left" },
    mend: { zh: "", en: "" },
  },
  "projects.contractor_not_awarded": {
    code: "projects.contractor_not_awarded",
    fault: "refused",
    status: 422,
    words: { zh: "承建单位与采购结果不一致，中标单位是 {}", en: "The contractor is not the one of the award: {}" },
    mend: { zh: "", en: "" },
  },
  "projects.contractor_unknown": {
    code: "projects.contractor_unknown",
    fault: "invalid",
    status: 400,
    words: { zh: "机构 {} 不是在用的承建单位", en: "The organisation {} is no contractor in business" },
    mend: { zh: "", en: "" },
  },
  "projects.county_outside": {
    code: "projects.county_outside",
    fault: "invalid",
    status: 400,
    words: { zh: "受益区划 {} 不在本级之内", en: "The region {} does not lie within the level of the project" },
    mend: { zh: "", en: "" },
  },
  "projects.date_in_future": {
    code: "projects.date_in_future",
    fault: "invalid",
    status: 400,
    words: { zh: "日期 {} 还没有到", en: "The day {} is still to come" },
    mend: { zh: "", en: "" },
  },
  "projects.dates_reversed": {
    code: "projects.dates_reversed",
    fault: "invalid",
    status: 400,
    words: { zh: "{} 不能早于 {}", en: "{} may not be before {}" },
    mend: { zh: "", en: "" },
  },
  "projects.documents_missing": {
    code: "projects.documents_missing",
    fault: "refused",
    status: 422,
    words: { zh: "缺少必备文件：{}", en: "These documents are missing: {}" },
    mend: { zh: "请先上传并归入项目", en: "Upload them and attach them first" },
  },
  "projects.funds_not_secured": {
    code: "projects.funds_not_secured",
    fault: "refused",
    status: 422,
    words: { zh: "银行 {} 尚未确认资金保障", en: "The bank {} has not confirmed that the money is secured" },
    mend: { zh: "请银行收到计划表后先确认资金保障", en: "The bank confirms it on receipt of the plan" },
  },
  "projects.invoice_not_there": {
    code: "projects.invoice_not_there",
    fault: "refused",
    status: 422,
    words: { zh: "银行还没有收到发票", en: "The bank does not have the invoice" },
    mend: { zh: "", en: "" },
  },
  "projects.invoice_there": {
    code: "projects.invoice_there",
    fault: "conflict",
    status: 409,
    words: { zh: "发票已收到，未退回", en: "The invoice is there and was not returned" },
    mend: { zh: "", en: "" },
  },
  "projects.invoice_used": {
    code: "projects.invoice_used",
    fault: "conflict",
    status: 409,
    words: { zh: "发票 {} 已用于另一份付款通知", en: "The invoice {} was used for another payment notice" },
    mend: { zh: "", en: "" },
  },
  "projects.invoices_missing": {
    code: "projects.invoices_missing",
    fault: "invalid",
    status: 400,
    words: { zh: "付款通知须附发票", en: "A payment notice needs an invoice" },
    mend: { zh: "", en: "" },
  },
  "projects.method_unknown": {
    code: "projects.method_unknown",
    fault: "invalid",
    status: 400,
    words: { zh: "采购方式“{}”不在规定之内：{}", en: "{} is not among the methods of procurement: {}" },
    mend: { zh: "", en: "" },
  },
  "projects.no_open_issues": {
    code: "projects.no_open_issues",
    fault: "conflict",
    status: 409,
    words: { zh: "没有待整改的问题", en: "There are no open issues" },
    mend: { zh: "", en: "" },
  },
  "projects.not_a_side": {
    code: "projects.not_a_side",
    fault: "forbidden",
    status: 403,
    words: { zh: "本单位不是须签字的一方：{}", en: "This organisation is none of those who sign: {}" },
    mend: { zh: "", en: "" },
  },
  "projects.not_through_province": {
    code: "projects.not_through_province",
    fault: "refused",
    status: 422,
    words: { zh: "本地付款通知由开具单位直接送达银行", en: "Here the office that makes a notice sends it to the bank itself" },
    mend: { zh: "", en: "" },
  },
  "projects.not_your_step": {
    code: "projects.not_your_step",
    fault: "forbidden",
    status: 403,
    words: { zh: "本程序中“{}”由 {} 办理，且限同级", en: "Here {} is done by {}, of the same level" },
    mend: { zh: "请由本级有权的岗位办理", en: "Ask whoever holds that post at the level of the project" },
  },
  "projects.notice_not_found": {
    code: "projects.notice_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "没有找到付款通知 {}", en: "There is no payment notice {}" },
    mend: { zh: "", en: "" },
  },
  "projects.notice_over_contract": {
    code: "projects.notice_over_contract",
    fault: "refused",
    status: 422,
    words: { zh: "付款通知合计将超过合同可付金额，还可通知 {} 元", en: "Notices would pass what the contract allows; {} yuan are left" },
    mend: { zh: "验收有问题的，整改完成前不得通知质保部分", en: "Until issues are closed the retained part may not be noticed" },
  },
  "projects.notices_open": {
    code: "projects.notices_open",
    fault: "refused",
    status: 422,
    words: { zh: "还有 {} 份付款通知没有办结", en: "{} payment notices are not finished" },
    mend: { zh: "", en: "" },
  },
  "projects.paid_to_other_account": {
    code: "projects.paid_to_other_account",
    fault: "refused",
    status: 422,
    words: { zh: "收款户名“{}”与付款通知上的“{}”不一致", en: "Paid to {}, while the notice says {}" },
    mend: { zh: "", en: "" },
  },
  "projects.partly_paid": {
    code: "projects.partly_paid",
    fault: "refused",
    status: 422,
    words: { zh: "付款通知已支付 {} 元，不能作废", en: "{} yuan of the notice are paid; it cannot be cancelled" },
    mend: { zh: "", en: "" },
  },
  "projects.payment_known": {
    code: "projects.payment_known",
    fault: "conflict",
    status: 409,
    words: { zh: "流水号 {} 已登记", en: "The reference {} is recorded already" },
    mend: { zh: "", en: "" },
  },
  "projects.payment_over_notice": {
    code: "projects.payment_over_notice",
    fault: "refused",
    status: 422,
    words: { zh: "支付金额超过付款通知余额 {} 元", en: "More than the {} yuan that the notice still has" },
    mend: { zh: "", en: "" },
  },
  "projects.plan_line_wrong": {
    code: "projects.plan_line_wrong",
    fault: "refused",
    status: 422,
    words: { zh: "使用计划的这一行不能用于本项目：{}", en: "This line of the plan does not fit the project: {}" },
    mend: { zh: "请选用本级执行中的计划里同类别、额度足够的一行", en: "Choose a line in force, of this level and class, with enough money" },
  },
  "projects.procedure_unknown": {
    code: "projects.procedure_unknown",
    fault: "refused",
    status: 422,
    words: { zh: "规则包指定的办理程序“{}”尚未支持", en: "The rule pack names a procedure that is not known: {}" },
    mend: { zh: "请管理员核对规则包", en: "Ask the administrator to check the rule pack" },
  },
  "projects.project_not_found": {
    code: "projects.project_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "没有找到项目 {}", en: "There is no project {}" },
    mend: { zh: "", en: "" },
  },
  "projects.proposer_wrong": {
    code: "projects.proposer_wrong",
    fault: "refused",
    status: 422,
    words: { zh: "按规则包，项目由 {} 类机构提出", en: "By the rule pack projects are proposed by organisations of type {}" },
    mend: { zh: "县市区项目由市州中心统筹提出", en: "Projects of counties are proposed by the centre of the prefecture" },
  },
  "projects.purpose_missing": {
    code: "projects.purpose_missing",
    fault: "invalid",
    status: 400,
    words: { zh: "请写明用途", en: "Say what it is for" },
    mend: { zh: "写明哪项审计、检查或对账需要这些资料", en: "Name the audit, inspection or comparison that needs it" },
  },
  "projects.receipt_given": {
    code: "projects.receipt_given",
    fault: "conflict",
    status: 409,
    words: { zh: "该回执已出具", en: "This receipt was given already" },
    mend: { zh: "", en: "" },
  },
  "projects.receipt_not_wanted": {
    code: "projects.receipt_not_wanted",
    fault: "refused",
    status: 422,
    words: { zh: "这份付款通知的回执应送：{}", en: "Receipts of this notice go to: {}" },
    mend: { zh: "", en: "" },
  },
  "projects.review_report_needed": {
    code: "projects.review_report_needed",
    fault: "refused",
    status: 422,
    words: { zh: "第{}类项目须先有评审报告", en: "Projects of class {} need a review report first" },
    mend: { zh: "请部门报送可研报告，由市综指中心评审", en: "The department submits its feasibility report to the big data centre" },
  },
  "projects.reviewed_over_budget": {
    code: "projects.reviewed_over_budget",
    fault: "refused",
    status: 422,
    words: { zh: "评审金额 {} 元超过批准的预算 {} 元", en: "The reviewed {} yuan are more than the budget of {} yuan" },
    mend: { zh: "", en: "" },
  },
  "projects.scope_class_unknown": {
    code: "projects.scope_class_unknown",
    fault: "refused",
    status: 422,
    words: { zh: "“{}”不在资金使用范围之内，可用的类别有 {}", en: "{} is not what the money may be spent on; the classes are {}" },
    mend: { zh: "资金专款专用，请选择规定的类别", en: "The money is earmarked: choose one of the classes" },
  },
  "projects.shares_wrong": {
    code: "projects.shares_wrong",
    fault: "invalid",
    status: 400,
    words: { zh: "各银行分摊合计 {} 元，与发票金额 {} 元不符", en: "The banks' shares come to {} yuan, the invoices to {}" },
    mend: { zh: "", en: "" },
  },
  "projects.signatures_missing": {
    code: "projects.signatures_missing",
    fault: "refused",
    status: 422,
    words: { zh: "验收报告还缺签字盖章：{}", en: "The acceptance report still lacks the signature of: {}" },
    mend: { zh: "请各单位验收人员签字后再办", en: "Have each of them sign first" },
  },
  "projects.signed_already": {
    code: "projects.signed_already",
    fault: "conflict",
    status: 409,
    words: { zh: "{} 已经签字", en: "{} has signed already" },
    mend: { zh: "", en: "" },
  },
  "projects.span_wrong": {
    code: "projects.span_wrong",
    fault: "invalid",
    status: 400,
    words: { zh: "截止日期 {} 早于起始日期", en: "The last day {} is before the first" },
    mend: { zh: "", en: "" },
  },
  "projects.step_not_now": {
    code: "projects.step_not_now",
    fault: "conflict",
    status: 409,
    words: { zh: "项目状态为“{}”，现在不能这样做", en: "Not possible while the project is {}" },
    mend: { zh: "", en: "" },
  },
  "projects.terms_sum_wrong": {
    code: "projects.terms_sum_wrong",
    fault: "invalid",
    status: 400,
    words: { zh: "付款条款合计 {} 元，与合同金额 {} 元不符", en: "The terms of payment come to {} yuan, the contract to {}" },
    mend: { zh: "", en: "" },
  },
  "projects.through_province": {
    code: "projects.through_province",
    fault: "refused",
    status: 422,
    words: { zh: "付款通知须由省中心汇集后统一提交，不能直接送银行", en: "Payment notices are collected and submitted by the provincial centre, not sent to the bank directly" },
    mend: { zh: "请由省中心收取并提交", en: "The provincial centre collects and submits it" },
  },
  "projects.urgent_not_open": {
    code: "projects.urgent_not_open",
    fault: "refused",
    status: 422,
    words: { zh: "市人社局未开放追加申报", en: "No additional window has been opened by the HRSS bureau" },
    mend: { zh: "请先由市人社局同意并开放追加申报", en: "Ask the HRSS bureau to agree and open one" },
  },
  "projects.window_closed": {
    code: "projects.window_closed",
    fault: "refused",
    status: 422,
    words: { zh: "不在集中申报期，下次申报期自 {} 起", en: "The declaration window is closed; the next one begins on {}" },
    mend: { zh: "紧急项目可在追加申报期内说明理由申报", en: "An urgent project may be declared in an additional window, with a reason" },
  },
  "projects.window_days_wrong": {
    code: "projects.window_days_wrong",
    fault: "invalid",
    status: 400,
    words: { zh: "追加申报期应不早于今天，最长 {} 天", en: "An additional window begins today or later and lasts at most {} days" },
    mend: { zh: "", en: "" },
  },
  "projects.words_missing": {
    code: "projects.words_missing",
    fault: "invalid",
    status: 400,
    words: { zh: "请填写内容", en: "Please write what is meant" },
    mend: { zh: "", en: "" },
  },
  "regions.makeup_day_on_weekday": {
    code: "regions.makeup_day_on_weekday",
    fault: "invalid",
    status: 400,
    words: { zh: "调休上班日 {} 不是星期六或星期日", en: "The make-up workday {} is neither a Saturday nor a Sunday" },
    mend: { zh: "", en: "" },
  },
  "regions.notice_day_of_other_year": {
    code: "regions.notice_day_of_other_year",
    fault: "invalid",
    status: 400,
    words: { zh: "{} 不在 {} 年及上年12月之内", en: "{} is neither in {} nor in the December before" },
    mend: { zh: "", en: "" },
  },
  "regions.notice_day_twice": {
    code: "regions.notice_day_twice",
    fault: "invalid",
    status: 400,
    words: { zh: "{} 重复，或既是放假又是上班", en: "{} is given twice, or as both a holiday and a workday" },
    mend: { zh: "", en: "" },
  },
  "regions.notice_without_holidays": {
    code: "regions.notice_without_holidays",
    fault: "invalid",
    status: 400,
    words: { zh: "放假通知中没有放假日期", en: "The notice names no holiday" },
    mend: { zh: "", en: "" },
  },
  "regions.notice_year_out_of_range": {
    code: "regions.notice_year_out_of_range",
    fault: "invalid",
    status: 400,
    words: { zh: "年度应在 {} 至 {} 之间", en: "The year is between {} and {}" },
    mend: { zh: "", en: "" },
  },
  "regions.region_abolished": {
    code: "regions.region_abolished",
    fault: "invalid",
    status: 400,
    words: { zh: "区划 {} 已撤销，不能再选用", en: "The region {} was abolished and cannot be chosen" },
    mend: { zh: "请改填现行区划代码", en: "Use the present region code" },
  },
  "regions.region_unknown": {
    code: "regions.region_unknown",
    fault: "not_found",
    status: 404,
    words: { zh: "没有区划 {}", en: "There is no region {}" },
    mend: { zh: "请核对区划代码", en: "Check the region code" },
  },
  "regions.term_out_of_range": {
    code: "regions.term_out_of_range",
    fault: "invalid",
    status: 400,
    words: { zh: "期限天数应在 0 至 {} 之间", en: "A term has 0 to {} days" },
    mend: { zh: "", en: "" },
  },
  "subsidies.account_differs": {
    code: "subsidies.account_differs",
    fault: "invalid",
    status: 400,
    words: { zh: "银行卡号与社保卡账户不一致，以社保卡为准", en: "The account differs from the card's; the card's is used" },
    mend: { zh: "请通知本人", en: "Tell the person" },
  },
  "subsidies.account_digits_lost": {
    code: "subsidies.account_digits_lost",
    fault: "invalid",
    status: 400,
    words: { zh: "银行卡号已被改成科学计数或丢失末位", en: "The account number lost digits" },
    mend: { zh: "请将该列设为文本格式后重新填写，或留空", en: "Make the column text and enter it again, or leave it empty" },
  },
  "subsidies.age_outside": {
    code: "subsidies.age_outside",
    fault: "invalid",
    status: 400,
    words: { zh: "年龄不在项目规定的范围内", en: "The age is outside what the item allows" },
    mend: { zh: "请核对资格", en: "Check the entitlement" },
  },
  "subsidies.amount_missing": {
    code: "subsidies.amount_missing",
    fault: "invalid",
    status: 400,
    words: { zh: "补贴额为空", en: "The amount is empty" },
    mend: { zh: "请填写补贴额", en: "Write the amount" },
  },
  "subsidies.amount_not_positive": {
    code: "subsidies.amount_not_positive",
    fault: "invalid",
    status: 400,
    words: { zh: "补贴额应大于零", en: "The amount must be above zero" },
    mend: { zh: "请核对补贴额", en: "Check the amount" },
  },
  "subsidies.amount_not_standard": {
    code: "subsidies.amount_not_standard",
    fault: "invalid",
    status: 400,
    words: { zh: "补贴额与项目定额标准不同", en: "The amount differs from the item's fixed standard" },
    mend: { zh: "请核对标准或说明理由", en: "Check the standard or give the reason" },
  },
  "subsidies.amount_only_down": {
    code: "subsidies.amount_only_down",
    fault: "refused",
    status: 422,
    words: { zh: "更正金额应大于零且不超过失败金额 {} 元", en: "A corrected amount is above zero and at most the failed amount {}" },
    mend: { zh: "", en: "" },
  },
  "subsidies.amount_too_large": {
    code: "subsidies.amount_too_large",
    fault: "invalid",
    status: 400,
    words: { zh: "补贴额超过一亿元", en: "The amount is a hundred million yuan or more" },
    mend: { zh: "请核对单位是否为元", en: "See that it is in yuan" },
  },
  "subsidies.bad_rows_not_accepted": {
    code: "subsidies.bad_rows_not_accepted",
    fault: "refused",
    status: 422,
    words: { zh: "名册中有 {} 行错误未进入发放", en: "{} bad rows of the sheet are not in the roster" },
    mend: { zh: "请更正后重新导入，或确认这些行本次不发（leave_out_bad_rows）", en: "Correct and import again, or confirm that they are left out (leave_out_bad_rows)" },
  },
  "subsidies.bank_not_agent": {
    code: "subsidies.bank_not_agent",
    fault: "invalid",
    status: 400,
    words: { zh: "社保卡的银行不是本项目的代发银行", en: "The card's bank is none of the item's banks" },
    mend: { zh: "请在项目中增加该银行", en: "Add the bank to the item" },
  },
  "subsidies.bank_not_listed": {
    code: "subsidies.bank_not_listed",
    fault: "invalid",
    status: 400,
    words: { zh: "开户行不是发卡银行", en: "The bank issues no cards" },
    mend: { zh: "以社保卡的银行为准", en: "The card's bank is used" },
  },
  "subsidies.bank_to_be_matched": {
    code: "subsidies.bank_to_be_matched",
    fault: "invalid",
    status: 400,
    words: { zh: "开户行为空，由比对补充", en: "The bank is empty; matching fills it" },
    mend: { zh: "无需处理", en: "Nothing to do" },
  },
  "subsidies.bank_unknown": {
    code: "subsidies.bank_unknown",
    fault: "invalid",
    status: 400,
    words: { zh: "没有名为“{}”的发卡银行", en: "There is no card bank {}" },
    mend: { zh: "", en: "" },
  },
  "subsidies.batch_day_passed": {
    code: "subsidies.batch_day_passed",
    fault: "invalid",
    status: 400,
    words: { zh: "发放日期已过", en: "The day of payment has passed" },
    mend: { zh: "", en: "" },
  },
  "subsidies.batch_importing": {
    code: "subsidies.batch_importing",
    fault: "conflict",
    status: 409,
    words: { zh: "该批次正在导入名册", en: "A roster is being imported into this batch" },
    mend: { zh: "请等待导入完成", en: "Wait until it is done" },
  },
  "subsidies.batch_not_filling": {
    code: "subsidies.batch_not_filling",
    fault: "conflict",
    status: 409,
    words: { zh: "批次不在填报中，不能导入或重新比对", en: "The batch is not being filled in" },
    mend: { zh: "请由审核人退回后再导入", en: "Ask the reviewer to return the batch" },
  },
  "subsidies.batch_not_found": {
    code: "subsidies.batch_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "没有找到发放批次 {}", en: "There is no batch {}" },
    mend: { zh: "", en: "" },
  },
  "subsidies.batch_region_wrong": {
    code: "subsidies.batch_region_wrong",
    fault: "invalid",
    status: 400,
    words: { zh: "批次区域应为项目所在县或其下镇街", en: "A batch belongs to the item's county or one of its towns" },
    mend: { zh: "", en: "" },
  },
  "subsidies.cell_is_error": {
    code: "subsidies.cell_is_error",
    fault: "invalid",
    status: 400,
    words: { zh: "单元格是错误值", en: "The cell holds an error value" },
    mend: { zh: "请改正该单元格", en: "Mend the cell" },
  },
  "subsidies.cell_is_formula": {
    code: "subsidies.cell_is_formula",
    fault: "invalid",
    status: 400,
    words: { zh: "单元格是公式，不能导入", en: "The cell is a formula" },
    mend: { zh: "请将该列“选择性粘贴”为数值后再导入", en: "Paste the column as values and import again" },
  },
  "subsidies.contacts_missing": {
    code: "subsidies.contacts_missing",
    fault: "refused",
    status: 422,
    words: { zh: "主管部门尚未登记分管负责人和联系人", en: "The department has no leader in charge or no contact yet" },
    mend: { zh: "请先填报分管负责人及联系人登记表", en: "Hand in the sheet of leader and contact first" },
  },
  "subsidies.correction_takes_no_roster": {
    code: "subsidies.correction_takes_no_roster",
    fault: "refused",
    status: 422,
    words: { zh: "更正批次的人员由失败明细确定，不能导入名册", en: "The people of a correction are its failed lines; no roster can be imported" },
    mend: { zh: "", en: "" },
  },
  "subsidies.ethnic_missing": {
    code: "subsidies.ethnic_missing",
    fault: "invalid",
    status: 400,
    words: { zh: "民族为空", en: "The ethnic group is empty" },
    mend: { zh: "请填写民族", en: "Write the ethnic group" },
  },
  "subsidies.exception_asked_already": {
    code: "subsidies.exception_asked_already",
    fault: "conflict",
    status: 409,
    words: { zh: "此人在本项目已有待批或已批的例外", en: "This person has an exception already, asked for or approved" },
    mend: { zh: "", en: "" },
  },
  "subsidies.exception_not_found": {
    code: "subsidies.exception_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "没有找到收款人例外 {}", en: "There is no payee exception {}" },
    mend: { zh: "", en: "" },
  },
  "subsidies.exception_reason_unknown": {
    code: "subsidies.exception_reason_unknown",
    fault: "invalid",
    status: 400,
    words: { zh: "例外理由不在规则包之列：{}", en: "The rule pack knows no such reason: {}" },
    mend: { zh: "", en: "" },
  },
  "subsidies.excluded_by_item": {
    code: "subsidies.excluded_by_item",
    fault: "invalid",
    status: 400,
    words: { zh: "本期已享受与本项目互斥的补贴", en: "Draws a subsidy in this period that excludes this one" },
    mend: { zh: "请核对资格", en: "Check the entitlement" },
  },
  "subsidies.failed_lines_left": {
    code: "subsidies.failed_lines_left",
    fault: "refused",
    status: 422,
    words: { zh: "还有 {} 笔失败明细未更正、也未退回指标", en: "{} failed lines are neither corrected nor given back to the quota" },
    mend: { zh: "请建立更正批次，或期满后退回指标", en: "Build a correction batch, or give them back to the quota after the limit" },
  },
  "subsidies.goes_another_way": {
    code: "subsidies.goes_another_way",
    fault: "conflict",
    status: 409,
    words: { zh: "本批次现应以“{}”提交", en: "This batch goes up by another act now: {}" },
    mend: { zh: "请按页面所示的提交方式办理", en: "Use the act that is shown" },
  },
  "subsidies.head_unknown": {
    code: "subsidies.head_unknown",
    fault: "invalid",
    status: 400,
    words: { zh: "人员库中没有户主信息，按本人比对", en: "No head of the household is known; matched as a person" },
    mend: { zh: "请补充户主信息", en: "Complete the household in the base" },
  },
  "subsidies.item_ages_reversed": {
    code: "subsidies.item_ages_reversed",
    fault: "invalid",
    status: 400,
    words: { zh: "年龄上限低于下限", en: "The highest age is below the lowest" },
    mend: { zh: "", en: "" },
  },
  "subsidies.item_bank_unknown": {
    code: "subsidies.item_bank_unknown",
    fault: "invalid",
    status: 400,
    words: { zh: "代发银行不在发卡银行之列", en: "A paying bank issues no cards" },
    mend: { zh: "请填写银行的全称或简称，以顿号分隔", en: "Write the banks' names, separated by 、" },
  },
  "subsidies.item_code_given": {
    code: "subsidies.item_code_given",
    fault: "conflict",
    status: 409,
    words: { zh: "项目已有编码 {}，编码只给一次", en: "The item has the code {}; a code is given once" },
    mend: { zh: "", en: "" },
  },
  "subsidies.item_code_taken": {
    code: "subsidies.item_code_taken",
    fault: "conflict",
    status: 409,
    words: { zh: "编码 {} 已用过，编码不得重复使用", en: "The code {} was used before; codes are never reused" },
    mend: { zh: "", en: "" },
  },
  "subsidies.item_code_wrong": {
    code: "subsidies.item_code_wrong",
    fault: "invalid",
    status: 400,
    words: { zh: "项目编码应为7位数字：支出功能分类3位+项2位+序号2位，自设项目以9开头：{}", en: "An item code has 7 digits: class 3, item 2, serial 2; local items begin with 9: {}" },
    mend: { zh: "", en: "" },
  },
  "subsidies.item_cycle_unknown": {
    code: "subsidies.item_cycle_unknown",
    fault: "invalid",
    status: 400,
    words: { zh: "发放周期无法识别", en: "The cycle of payment is unknown" },
    mend: { zh: "请填写按月、按季、半年、按年、一次性或不定期", en: "Write 按月, 按季, 半年, 按年, 一次性 or 不定期" },
  },
  "subsidies.item_dates_reversed": {
    code: "subsidies.item_dates_reversed",
    fault: "invalid",
    status: 400,
    words: { zh: "有效期的止日早于起日", en: "The validity ends before it begins" },
    mend: { zh: "", en: "" },
  },
  "subsidies.item_excludes_itself": {
    code: "subsidies.item_excludes_itself",
    fault: "invalid",
    status: 400,
    words: { zh: "项目不能与自身互斥", en: "An item cannot exclude itself" },
    mend: { zh: "", en: "" },
  },
  "subsidies.item_incomplete": {
    code: "subsidies.item_incomplete",
    fault: "refused",
    status: 422,
    words: { zh: "项目资料不完整：缺少{}", en: "The item is incomplete; missing: {}" },
    mend: { zh: "请补全后再报送", en: "Complete it and submit again" },
  },
  "subsidies.item_institution_unpayable": {
    code: "subsidies.item_institution_unpayable",
    fault: "refused",
    status: 422,
    words: { zh: "机构集体账户不在社保卡范围内，暂不能按“到机构”发放", en: "An institution's collective account is no card account and cannot be paid here yet" },
    mend: { zh: "请按“到人”建项；集中供养对象由单位代管的，经批准作收款人例外", en: "Pay the persons; where a unit keeps somebody's card, ask for a payee exception" },
  },
  "subsidies.item_name_missing": {
    code: "subsidies.item_name_missing",
    fault: "invalid",
    status: 400,
    words: { zh: "项目名称为空", en: "The name of the item is empty" },
    mend: { zh: "请填写项目名称", en: "Write the name" },
  },
  "subsidies.item_name_too_long": {
    code: "subsidies.item_name_too_long",
    fault: "invalid",
    status: 400,
    words: { zh: "项目名称过长", en: "The name of the item is too long" },
    mend: { zh: "大类最多60字，小类最多80字", en: "60 characters for a category, 80 for an item" },
  },
  "subsidies.item_not_coded": {
    code: "subsidies.item_not_coded",
    fault: "refused",
    status: 422,
    words: { zh: "项目“{}”尚未统一编码", en: "The item {} has no code yet" },
    mend: { zh: "请由人社局编码后再办理", en: "Ask HRSS to give it one" },
  },
  "subsidies.item_not_draft": {
    code: "subsidies.item_not_draft",
    fault: "conflict",
    status: 409,
    words: { zh: "项目已报送，不能再修改", en: "The item is submitted and cannot be changed any more" },
    mend: { zh: "请由审核人退回后修改", en: "Ask the reviewer to return it" },
  },
  "subsidies.item_not_found": {
    code: "subsidies.item_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "没有找到补贴项目 {}", en: "There is no subsidy item {}" },
    mend: { zh: "", en: "" },
  },
  "subsidies.item_not_household": {
    code: "subsidies.item_not_household",
    fault: "refused",
    status: 422,
    words: { zh: "只有到户的项目需要收款人例外", en: "Only items paid to households need an exception" },
    mend: { zh: "", en: "" },
  },
  "subsidies.item_not_published": {
    code: "subsidies.item_not_published",
    fault: "refused",
    status: 422,
    words: { zh: "项目“{}”未公布或不在有效期内", en: "The item {} is not published or not valid on that day" },
    mend: { zh: "只有已公布且在有效期内的项目可以建批次", en: "Only published items valid on the day can have batches" },
  },
  "subsidies.item_notice_wrong": {
    code: "subsidies.item_notice_wrong",
    fault: "invalid",
    status: 400,
    words: { zh: "公示轮数和天数不能为负", en: "Rounds and days of notice cannot be below zero" },
    mend: { zh: "", en: "" },
  },
  "subsidies.item_paid_by_passbook": {
    code: "subsidies.item_paid_by_passbook",
    fault: "refused",
    status: 422,
    words: { zh: "项目“{}”通过“一本通”发放，仍走原系统、原流程，不在本平台下达支付", en: "The item {} is paid by the passbook: its own system and flow pay it, not this platform" },
    mend: { zh: "转为社保卡发放时，请先将项目改为不通过“一本通”发放", en: "When it moves to the card, change the item to be paid outside the passbook first" },
  },
  "subsidies.item_salary_not_enabled": {
    code: "subsidies.item_salary_not_enabled",
    fault: "refused",
    status: 422,
    words: { zh: "该单位尚未开通工资发放", en: "The payment of wages is not switched on for the organisation" },
    mend: { zh: "请先为该单位开通", en: "Switch it on for the organisation first" },
  },
  "subsidies.item_serial_wrong": {
    code: "subsidies.item_serial_wrong",
    fault: "invalid",
    status: 400,
    words: { zh: "序号应为1至9999的整数", en: "The number must be a whole number from 1 to 9999" },
    mend: { zh: "请填写序号", en: "Write the number" },
  },
  "subsidies.item_sheet_headings_missing": {
    code: "subsidies.item_sheet_headings_missing",
    fault: "invalid",
    status: 400,
    words: { zh: "表中没有核查表的八个列名", en: "The eight headings of the item sheet are not there" },
    mend: { zh: "请使用附件2的表样", en: "Use the form of annex 2" },
  },
  "subsidies.item_sheet_too_long": {
    code: "subsidies.item_sheet_too_long",
    fault: "invalid",
    status: 400,
    words: { zh: "核查表超过 {} 行", en: "The item sheet has more than {} rows" },
    mend: { zh: "请核对是否选错了文件", en: "See whether it is the right file" },
  },
  "subsidies.item_yes_no_wrong": {
    code: "subsidies.item_yes_no_wrong",
    fault: "invalid",
    status: 400,
    words: { zh: "是否通过“一本通”发放应填是或否", en: "Paid by passbook must be 是 or 否" },
    mend: { zh: "请填写是或否", en: "Write 是 or 否" },
  },
  "subsidies.ledger_too_long_for_paper": {
    code: "subsidies.ledger_too_long_for_paper",
    fault: "refused",
    status: 422,
    words: { zh: "台账有 {} 行，超过一次打印的上限 {} 行", en: "The ledger has {} rows, more than the {} that are printed at once" },
    mend: { zh: "请按项目、期号或区划缩小范围，或导出 Excel", en: "Narrow it by item, period or region, or take the workbook" },
  },
  "subsidies.limit_not_passed": {
    code: "subsidies.limit_not_passed",
    fault: "refused",
    status: 422,
    words: { zh: "未满 {} 日（至 {}），暂不能退回指标", en: "The limit of {} days has not passed; it ends on {}" },
    mend: { zh: "", en: "" },
  },
  "subsidies.line_claimed": {
    code: "subsidies.line_claimed",
    fault: "conflict",
    status: 409,
    words: { zh: "所选明细中有的已在其他更正批次中", en: "A line chosen is in another correction batch already" },
    mend: { zh: "请刷新失败清单后重选", en: "Reload the list of failed lines and choose again" },
  },
  "subsidies.line_frozen": {
    code: "subsidies.line_frozen",
    fault: "conflict",
    status: 409,
    words: { zh: "批次已审批，名单不能再变动", en: "The batch is approved; its lines can no longer change" },
    mend: { zh: "", en: "" },
  },
  "subsidies.line_name_unreadable": {
    code: "subsidies.line_name_unreadable",
    fault: "invalid",
    status: 400,
    words: { zh: "明细编号应如 order_7-12：{}", en: "A line is named like order_7-12: {}" },
    mend: { zh: "", en: "" },
  },
  "subsidies.line_not_correctable": {
    code: "subsidies.line_not_correctable",
    fault: "refused",
    status: 422,
    words: { zh: "明细 {} 不能更正：它未失败，或不属于所选批次和镇街", en: "Line {} cannot be corrected: it did not fail, or is not of this batch and town" },
    mend: { zh: "结果不明的明细须先向银行查询", en: "A line of unknown result must be asked at the bank first" },
  },
  "subsidies.line_not_stopped": {
    code: "subsidies.line_not_stopped",
    fault: "conflict",
    status: 409,
    words: { zh: "第 {} 行未停发", en: "Row {} is not stopped" },
    mend: { zh: "", en: "" },
  },
  "subsidies.line_stopped_already": {
    code: "subsidies.line_stopped_already",
    fault: "conflict",
    status: 409,
    words: { zh: "第 {} 行已停发", en: "Row {} is stopped already" },
    mend: { zh: "", en: "" },
  },
  "subsidies.line_stopped_by_other": {
    code: "subsidies.line_stopped_by_other",
    fault: "conflict",
    status: 409,
    words: { zh: "审核期间只能由停发人本人在同一岗位恢复第 {} 行", en: "During review only the hand that stopped row {} at this post may resume it" },
    mend: { zh: "请退回批次后恢复", en: "Return the batch, then resume the line" },
  },
  "subsidies.line_under_objection": {
    code: "subsidies.line_under_objection",
    fault: "conflict",
    status: 409,
    words: { zh: "第 {} 行有待答复的公示异议", en: "Row {} waits for the answer to an objection" },
    mend: { zh: "请先答复异议", en: "Answer the objection first" },
  },
  "subsidies.lines_changed_since_order": {
    code: "subsidies.lines_changed_since_order",
    fault: "refused",
    status: 422,
    words: { zh: "支付明细生成后，有 {} 人的人员或社保卡状态发生变化，其中 {} 人不能再发放", en: "Since the lines were written {} people or their cards have changed; {} of them may not be paid" },
    mend: { zh: "请撤回支付（revoke_batch_order）后重新下达，系统会自动停发有关人员", en: "Revoke the batch's order (revoke_batch_order) and order again; the lines concerned are stopped then" },
  },
  "subsidies.mobile_missing": {
    code: "subsidies.mobile_missing",
    fault: "invalid",
    status: 400,
    words: { zh: "手机号为空", en: "The mobile number is empty" },
    mend: { zh: "请填写手机号", en: "Write the mobile number" },
  },
  "subsidies.name_missing": {
    code: "subsidies.name_missing",
    fault: "invalid",
    status: 400,
    words: { zh: "姓名为空", en: "The name is empty" },
    mend: { zh: "请填写姓名", en: "Write the name" },
  },
  "subsidies.name_rare_glyph": {
    code: "subsidies.name_rare_glyph",
    fault: "invalid",
    status: 400,
    words: { zh: "姓名含生僻字，不自动比对", en: "The name has a rare character and is not matched by machine" },
    mend: { zh: "请人工核对姓名用字", en: "Compare the name by hand" },
  },
  "subsidies.name_too_long": {
    code: "subsidies.name_too_long",
    fault: "invalid",
    status: 400,
    words: { zh: "姓名超过50个字", en: "The name has more than 50 characters" },
    mend: { zh: "请核对姓名", en: "Check the name" },
  },
  "subsidies.next_post_acted": {
    code: "subsidies.next_post_acted",
    fault: "conflict",
    status: 409,
    words: { zh: "后一岗位已经办理，不能撤回", en: "The next post has acted; the batch cannot be withdrawn" },
    mend: { zh: "请联系现办理岗位退回", en: "Ask the post where it stands to return it" },
  },
  "subsidies.not_a_correction": {
    code: "subsidies.not_a_correction",
    fault: "refused",
    status: 422,
    words: { zh: "只有更正批次可以调低金额", en: "Only the amounts of a correction batch can be lowered" },
    mend: { zh: "", en: "" },
  },
  "subsidies.not_at_this_post": {
    code: "subsidies.not_at_this_post",
    fault: "forbidden",
    status: 403,
    words: { zh: "批次现处于“{}”，不由您的岗位办理", en: "The batch stands at {}, which is not your post" },
    mend: { zh: "", en: "" },
  },
  "subsidies.nothing_to_correct": {
    code: "subsidies.nothing_to_correct",
    fault: "refused",
    status: 422,
    words: { zh: "没有可更正的失败明细", en: "There is no failed line to correct" },
    mend: { zh: "", en: "" },
  },
  "subsidies.nothing_to_order": {
    code: "subsidies.nothing_to_order",
    fault: "conflict",
    status: 409,
    words: { zh: "批次没有需要补下支付的明细", en: "No line of the batch is left to be ordered again" },
    mend: { zh: "", en: "" },
  },
  "subsidies.nothing_to_pay": {
    code: "subsidies.nothing_to_pay",
    fault: "refused",
    status: 422,
    words: { zh: "没有可发放的人员，或金额为零", en: "Nothing can be paid: no payable row, or a sum of zero" },
    mend: { zh: "请检查名册和比对结果", en: "Check the roster and how it matched" },
  },
  "subsidies.nothing_to_refund": {
    code: "subsidies.nothing_to_refund",
    fault: "refused",
    status: 422,
    words: { zh: "没有可退回指标的失败明细", en: "There is no failed line to give back to the quota" },
    mend: { zh: "", en: "" },
  },
  "subsidies.notice_days_wrong": {
    code: "subsidies.notice_days_wrong",
    fault: "invalid",
    status: 400,
    words: { zh: "公示天数应在 {} 至 {} 天之间", en: "A notice is posted for {} to {} days" },
    mend: { zh: "", en: "" },
  },
  "subsidies.notice_missing": {
    code: "subsidies.notice_missing",
    fault: "refused",
    status: 422,
    words: { zh: "该项目须公示 {} 轮、每轮 {} 天，期满后才能审批；本名册已公示期满 {} 轮", en: "The item demands {} rounds of public notice of {} days each before approval; {} of this roster are over" },
    mend: { zh: "请经办人公示名册，公示期满后再审批", en: "Have the clerk post the roster, and approve it when the days are over" },
  },
  "subsidies.notice_not_found": {
    code: "subsidies.notice_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "没有正在公示的 {}", en: "There is no notice {} open to the public" },
    mend: { zh: "", en: "" },
  },
  "subsidies.notice_posted_already": {
    code: "subsidies.notice_posted_already",
    fault: "conflict",
    status: 409,
    words: { zh: "该名册正在公示：{}", en: "The roster is on public notice already: {}" },
    mend: { zh: "", en: "" },
  },
  "subsidies.notice_running": {
    code: "subsidies.notice_running",
    fault: "refused",
    status: 422,
    words: { zh: "名册公示至 {} 为止，{} 起可以审批", en: "The roster is on public notice until {}; it may be approved from {} on" },
    mend: { zh: "", en: "" },
  },
  "subsidies.number_digits_lost": {
    code: "subsidies.number_digits_lost",
    fault: "invalid",
    status: 400,
    words: { zh: "号码以数字存放，超过15位的部分已丢失", en: "The number is stored as a number and lost all digits after the fifteenth" },
    mend: { zh: "请将该列设为文本格式后重新填写", en: "Make the column text and enter the number again" },
  },
  "subsidies.number_missing": {
    code: "subsidies.number_missing",
    fault: "invalid",
    status: 400,
    words: { zh: "身份证号为空", en: "The identity number is empty" },
    mend: { zh: "请填写身份证号", en: "Write the identity number" },
  },
  "subsidies.objection_not_found": {
    code: "subsidies.objection_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "没有异议 {}", en: "There is no objection {}" },
    mend: { zh: "", en: "" },
  },
  "subsidies.opinion_missing": {
    code: "subsidies.opinion_missing",
    fault: "invalid",
    status: 400,
    words: { zh: "必须填写意见或理由", en: "An opinion or a reason is required" },
    mend: { zh: "", en: "" },
  },
  "subsidies.order_line_not_found": {
    code: "subsidies.order_line_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "没有找到支付明细 {}", en: "There is no payment line {}" },
    mend: { zh: "", en: "" },
  },
  "subsidies.paid_elsewhere": {
    code: "subsidies.paid_elsewhere",
    fault: "refused",
    status: 422,
    words: { zh: "有 {} 人已在同项目同期或互斥项目的其他批次中", en: "{} rows stand in another batch of the period, or of an item that excludes this one" },
    mend: { zh: "请停发重复人员后再提交", en: "Stop these lines, then submit" },
  },
  "subsidies.paid_in_period": {
    code: "subsidies.paid_in_period",
    fault: "invalid",
    status: 400,
    words: { zh: "本期已在同一项目的其他批次中", en: "In another batch of the same item and period already" },
    mend: { zh: "请核对是否重复享受", en: "Check for a double entitlement" },
  },
  "subsidies.pay_time_unreadable": {
    code: "subsidies.pay_time_unreadable",
    fault: "invalid",
    status: 400,
    words: { zh: "预计发放时间应为日期或年月", en: "The expected time is no date or month" },
    mend: { zh: "请按“2021-10”填写", en: "Write it like 2021-10" },
  },
  "subsidies.payee_not_head": {
    code: "subsidies.payee_not_head",
    fault: "invalid",
    status: 400,
    words: { zh: "到户资金应发给户主，表中账户不是户主的", en: "Money for a household goes to its head; the account is not the head's" },
    mend: { zh: "请改填户主账户或留空；确需例外的先经部门负责人批准", en: "Leave the account empty, or have the leader approve an exception" },
  },
  "subsidies.purpose_missing": {
    code: "subsidies.purpose_missing",
    fault: "invalid",
    status: 400,
    words: { zh: "请填写查看用途", en: "State the purpose" },
    mend: { zh: "", en: "" },
  },
  "subsidies.quota_amount_wrong": {
    code: "subsidies.quota_amount_wrong",
    fault: "invalid",
    status: 400,
    words: { zh: "额度应大于零", en: "The amount must be above zero" },
    mend: { zh: "", en: "" },
  },
  "subsidies.quota_document_missing": {
    code: "subsidies.quota_document_missing",
    fault: "invalid",
    status: 400,
    words: { zh: "请填写下达额度的文号", en: "Give the number of the document that allots the quota" },
    mend: { zh: "", en: "" },
  },
  "subsidies.quota_year_wrong": {
    code: "subsidies.quota_year_wrong",
    fault: "invalid",
    status: 400,
    words: { zh: "年度有误：{}", en: "The year is wrong: {}" },
    mend: { zh: "", en: "" },
  },
  "subsidies.roster_empty": {
    code: "subsidies.roster_empty",
    fault: "invalid",
    status: 400,
    words: { zh: "表中没有数据行", en: "The sheet has no rows of data" },
    mend: { zh: "请核对是否选错了文件或工作表", en: "See whether it is the right file and sheet" },
  },
  "subsidies.roster_loaded_already": {
    code: "subsidies.roster_loaded_already",
    fault: "conflict",
    status: 409,
    words: { zh: "这份文件已导入过：{}，共 {} 行", en: "This very file was imported before: {}, {} rows" },
    mend: { zh: "如需按最新卡信息和项目设置重新核查，请选择“重新核查”", en: "To check it again, import it with again = true" },
  },
  "subsidies.roster_missing": {
    code: "subsidies.roster_missing",
    fault: "refused",
    status: 422,
    words: { zh: "批次还没有名册", en: "The batch has no roster yet" },
    mend: { zh: "请先导入名册", en: "Import a roster first" },
  },
  "subsidies.roster_not_found": {
    code: "subsidies.roster_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "没有找到名册 {}", en: "There is no roster {}" },
    mend: { zh: "", en: "" },
  },
  "subsidies.roster_too_long_for_paper": {
    code: "subsidies.roster_too_long_for_paper",
    fault: "refused",
    status: 422,
    words: { zh: "名册有 {} 行，超过一次打印的上限 {} 行", en: "The roster has {} rows, more than the {} that are printed at once" },
    mend: { zh: "请按镇街分别打印，或导出表格", en: "Print it town by town, or export it as a sheet" },
  },
  "subsidies.row_changed_meanwhile": {
    code: "subsidies.row_changed_meanwhile",
    fault: "conflict",
    status: 409,
    words: { zh: "第 {} 行刚被他人改动", en: "Row {} was changed by someone else just now" },
    mend: { zh: "请刷新后重试", en: "Reload and try again" },
  },
  "subsidies.row_names_nobody": {
    code: "subsidies.row_names_nobody",
    fault: "invalid",
    status: 400,
    words: { zh: "这一行没有写明人员", en: "The row names nobody" },
    mend: { zh: "请填写姓名和身份证号", en: "Give a name and an identity number" },
  },
  "subsidies.row_not_found": {
    code: "subsidies.row_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "名册 {} 没有第 {} 行", en: "The roster {} has no row {}" },
    mend: { zh: "", en: "" },
  },
  "subsidies.row_without_errors": {
    code: "subsidies.row_without_errors",
    fault: "conflict",
    status: 409,
    words: { zh: "表中第 {} 行没有错误，不必更正", en: "Row {} of the sheet has no error to mend" },
    mend: { zh: "合格的行请用停发、恢复办理，或改表后重新导入", en: "Stop a good row, or change the sheet and import it again" },
  },
  "subsidies.too_many_objections": {
    code: "subsidies.too_many_objections",
    fault: "busy",
    status: 503,
    words: { zh: "该公示短时间内收到的异议过多，请稍后再提，或直接联系主管部门", en: "Too many objections came to this notice; try later, or call the department" },
    mend: { zh: "", en: "" },
  },
  "subsidies.too_many_rows": {
    code: "subsidies.too_many_rows",
    fault: "invalid",
    status: 400,
    words: { zh: "一次最多 {} 行", en: "At most {} rows at once" },
    mend: { zh: "", en: "" },
  },
  "subsidies.totals_differ": {
    code: "subsidies.totals_differ",
    fault: "conflict",
    status: 409,
    words: { zh: "批次合计（{} 人 {} 元）与名册明细（{} 人 {} 元）不一致", en: "The totals of the batch ({} rows, {}) differ from its rows ({} rows, {})" },
    mend: { zh: "请重新比对后再办理", en: "Match again, then retry" },
  },
  "subsidies.town_differs": {
    code: "subsidies.town_differs",
    fault: "invalid",
    status: 400,
    words: { zh: "镇街与人员库不一致", en: "The town differs from the base" },
    mend: { zh: "请核对人员所在镇街", en: "Check where the person lives" },
  },
  "subsidies.town_missing": {
    code: "subsidies.town_missing",
    fault: "invalid",
    status: 400,
    words: { zh: "镇街为空", en: "The town is empty" },
    mend: { zh: "请填写镇街名称", en: "Write the town" },
  },
  "subsidies.town_outside_batch": {
    code: "subsidies.town_outside_batch",
    fault: "invalid",
    status: 400,
    words: { zh: "镇街不属于本批次的范围", en: "The town is not of this batch" },
    mend: { zh: "请移到该镇街的批次", en: "Move the row to that town's batch" },
  },
  "subsidies.town_unknown": {
    code: "subsidies.town_unknown",
    fault: "invalid",
    status: 400,
    words: { zh: "本县没有这个镇街", en: "The county has no such town" },
    mend: { zh: "请填写镇街的规范名称或代码", en: "Write the town's name or code" },
  },
  "subsidies.trace_wants_line_or_row": {
    code: "subsidies.trace_wants_line_or_row",
    fault: "invalid",
    status: 400,
    words: { zh: "请给出支付明细，或批次和名册行号", en: "Give a payment line, or a batch and a row" },
    mend: { zh: "", en: "" },
  },
  "subsidies.twice_in_file": {
    code: "subsidies.twice_in_file",
    fault: "invalid",
    status: 400,
    words: { zh: "同一人或同一户在表中出现两次", en: "The same person or household stands twice in the sheet" },
    mend: { zh: "请只保留一行", en: "Keep one of the rows" },
  },
  "subsidies.village_unknown": {
    code: "subsidies.village_unknown",
    fault: "invalid",
    status: 400,
    words: { zh: "该镇街没有这个村（社区）", en: "The town has no such village" },
    mend: { zh: "请核对村（社区）名称", en: "Check the village" },
  },
  "subsidies.visit_not_found": {
    code: "subsidies.visit_not_found",
    fault: "not_found",
    status: 404,
    words: { zh: "没有服务事项 {}", en: "There is no visit {}" },
    mend: { zh: "", en: "" },
  },
  "subsidies.visit_note_missing": {
    code: "subsidies.visit_note_missing",
    fault: "invalid",
    status: 400,
    words: { zh: "选择“其他”时须写明情况", en: "Where the outcome is another one, say which" },
    mend: { zh: "请在备注中写明", en: "Say it in the note" },
  },
};

const engine_list_jobs_jobs: readonly FieldShape[] = [
  { name: "job", words: { zh: "任务", en: "Job" }, kind: "id", required: true, many: false, sensitive: false, idOf: "job" },
  { name: "kind", words: { zh: "种类", en: "Kind" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "title_zh", words: { zh: "名称", en: "Title (zh)" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "title_en", words: { zh: "英文名称", en: "Title (en)" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "subject", words: { zh: "对象", en: "Subject" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "actor", words: { zh: "发起人", en: "Asked by" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "done", words: { zh: "已完成", en: "Done" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "total", words: { zh: "总数", en: "Total" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "rows_per_second", words: { zh: "每秒行数", en: "Rows per second" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "seconds_left", words: { zh: "剩余秒数", en: "Seconds left" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "queued_at", words: { zh: "提交时间", en: "Queued at" }, kind: "instant", required: true, many: false, sensitive: false },
  { name: "finished_at", words: { zh: "完成时间", en: "Finished at" }, kind: "instant", required: false, many: false, sensitive: false },
  { name: "problem_zh", words: { zh: "失败原因", en: "Problem (zh)" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "problem_en", words: { zh: "失败原因（英文）", en: "Problem (en)" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "answer", words: { zh: "结果", en: "Answer" }, kind: "text", required: true, many: false, sensitive: false },
];

const regions_list_regions_regions: readonly FieldShape[] = [
  { name: "region", words: { zh: "区划代码", en: "Region" }, kind: "region", required: true, many: false, sensitive: false },
  { name: "short_code", words: { zh: "短代码", en: "Short code" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "name", words: { zh: "名称", en: "Name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "level", words: { zh: "级别", en: "Level" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "level_zh", words: { zh: "级别（中文）", en: "Level in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "level_en", words: { zh: "级别（英文）", en: "Level in English" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "abolished", words: { zh: "已撤销", en: "Abolished" }, kind: "flag", required: true, many: false, sensitive: false },
  { name: "made_up", words: { zh: "演示虚构", en: "Made up" }, kind: "flag", required: true, many: false, sensitive: false },
];

const policies_list_packs_packs: readonly FieldShape[] = [
  { name: "pack", words: { zh: "规则包", en: "Pack" }, kind: "id", required: true, many: false, sensitive: false, idOf: "pack" },
  { name: "name", words: { zh: "名称", en: "Name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "jurisdiction", words: { zh: "管辖区划", en: "Region governed" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "jurisdiction_name", words: { zh: "管辖区划名称", en: "Name of the region" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "domains", words: { zh: "业务领域", en: "Domains" }, kind: "text", required: false, many: true, sensitive: false },
  { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "state_zh", words: { zh: "状态（中文）", en: "State in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "state_en", words: { zh: "状态（英文）", en: "State in English" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "doc_title", words: { zh: "文件标题", en: "Document" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "doc_no", words: { zh: "文号", en: "Number" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "issued_by", words: { zh: "发文机关", en: "Issued by" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "issued_on", words: { zh: "印发日期", en: "Day of issue" }, kind: "date", required: true, many: false, sensitive: false },
  { name: "effective_from", words: { zh: "施行日期", en: "First day" }, kind: "date", required: true, many: false, sensitive: false },
  { name: "effective_to", words: { zh: "失效日期", en: "Last day" }, kind: "date", required: false, many: false, sensitive: false },
  { name: "in_force_to", words: { zh: "延续至", en: "In force to" }, kind: "date", required: false, many: false, sensitive: false },
  { name: "ended", words: { zh: "已期满", en: "Ended" }, kind: "flag", required: true, many: false, sensitive: false },
  { name: "days_left", words: { zh: "剩余天数", en: "Days left" }, kind: "integer", required: false, many: false, sensitive: false },
  { name: "ends_soon", words: { zh: "临近期满", en: "Ends soon" }, kind: "flag", required: true, many: false, sensitive: false },
  { name: "dates_assumed", words: { zh: "日期为假定", en: "Dates assumed" }, kind: "flag", required: true, many: false, sensitive: false },
  { name: "interpreter", words: { zh: "解释单位", en: "Interpreter" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "interpreter_assumed", words: { zh: "解释单位为假定", en: "Interpreter assumed" }, kind: "flag", required: true, many: false, sensitive: false },
  { name: "source_ref", words: { zh: "出处", en: "Source" }, kind: "text", required: true, many: false, sensitive: false },
];

const policies_show_pack_parameters: readonly FieldShape[] = [
  { name: "domain", words: { zh: "领域", en: "Domain" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "key", words: { zh: "参数", en: "Parameter" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "type", words: { zh: "类型", en: "Type" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "unit", words: { zh: "单位", en: "Unit" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "value", words: { zh: "值", en: "Value" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "from_pack", words: { zh: "由规则包规定", en: "Laid down by the pack" }, kind: "flag", required: true, many: false, sensitive: false },
  { name: "assumed", words: { zh: "假定", en: "Assumed" }, kind: "flag", required: true, many: false, sensitive: false },
  { name: "zh", words: { zh: "名称（中文）", en: "Name in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "en", words: { zh: "名称（英文）", en: "Name in English" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "says_zh", words: { zh: "条文大意", en: "What the clause says, in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "says_en", words: { zh: "条文大意（英文）", en: "What the clause says" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "article", words: { zh: "条款", en: "Clause" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "rule", words: { zh: "规则", en: "Rule" }, kind: "text", required: true, many: false, sensitive: false },
];

const policies_show_pack_continuations: readonly FieldShape[] = [
  { name: "until", words: { zh: "延续至", en: "Until" }, kind: "date", required: false, many: false, sensitive: false },
  { name: "doc_no", words: { zh: "文号", en: "Document number" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "reason", words: { zh: "理由", en: "Reason" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "actor", words: { zh: "经办人", en: "By" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "at", words: { zh: "时间", en: "At" }, kind: "instant", required: true, many: false, sensitive: false },
];

const policies_show_pack_acts: readonly FieldShape[] = [
  { name: "act", words: { zh: "操作", en: "Act" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "zh", words: { zh: "中文名称", en: "Chinese words" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "en", words: { zh: "英文名称", en: "English words" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "open", words: { zh: "可办", en: "Open" }, kind: "flag", required: true, many: false, sensitive: false },
  { name: "why_not", words: { zh: "不可办的原因", en: "Why not" }, kind: "text", required: true, many: false, sensitive: false },
];

const access_sign_in_warnings: readonly FieldShape[] = [
  { name: "code", words: { zh: "提示代码", en: "Warning" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "zh", words: { zh: "中文", en: "Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "en", words: { zh: "英文", en: "English" }, kind: "text", required: true, many: false, sensitive: false },
];

const access_who_am_i_roles: readonly FieldShape[] = [
  { name: "code", words: { zh: "角色", en: "Role" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "zh", words: { zh: "中文名称", en: "Chinese name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "en", words: { zh: "英文名称", en: "English name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "own_organisation", words: { zh: "限本单位", en: "Own organisation only" }, kind: "flag", required: true, many: false, sensitive: false },
];

const access_list_organisations_organisations: readonly FieldShape[] = [
  { name: "organisation", words: { zh: "机构", en: "Organisation" }, kind: "id", required: true, many: false, sensitive: false, idOf: "organisation" },
  { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "type", words: { zh: "机构类型", en: "Type" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "name", words: { zh: "名称", en: "Name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "short_name", words: { zh: "简称", en: "Short name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "uscc", words: { zh: "统一社会信用代码", en: "Unified social credit code" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "region", words: { zh: "区划", en: "Region" }, kind: "region", required: true, many: false, sensitive: false },
  { name: "region_name", words: { zh: "区划名称", en: "Name of the region" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "parent", words: { zh: "上级机构", en: "Parent" }, kind: "id", required: false, many: false, sensitive: false, idOf: "organisation" },
  { name: "pays_salary", words: { zh: "已开通工资发放", en: "Pays wages" }, kind: "flag", required: true, many: false, sensitive: false },
];

const access_show_organisation_contacts: readonly FieldShape[] = [
  { name: "leader_in_charge", words: { zh: "分管负责人", en: "Leader in charge" }, kind: "flag", required: true, many: false, sensitive: false },
  { name: "name", words: { zh: "姓名", en: "Name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "org_and_post", words: { zh: "单位及职务", en: "Organisation and post" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "contact", words: { zh: "联系方式", en: "Contact" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "remark", words: { zh: "备注", en: "Remark" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "submitted_on", words: { zh: "报送日期", en: "Submitted on" }, kind: "date", required: true, many: false, sensitive: false },
];

const access_list_operators_operators: readonly FieldShape[] = [
  { name: "operator", words: { zh: "操作员", en: "Operator" }, kind: "id", required: true, many: false, sensitive: false, idOf: "operator" },
  { name: "account", words: { zh: "账号", en: "Account" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "name", words: { zh: "姓名", en: "Name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "post", words: { zh: "岗位", en: "Post" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "organisation", words: { zh: "机构", en: "Organisation" }, kind: "id", required: false, many: false, sensitive: false, idOf: "organisation" },
  { name: "organisation_name", words: { zh: "机构名称", en: "Name of the organisation" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "region", words: { zh: "数据范围", en: "Region within reach" }, kind: "region", required: true, many: false, sensitive: false },
  { name: "roles", words: { zh: "岗位角色", en: "Roles" }, kind: "record", required: false, many: true, sensitive: false, fields: access_who_am_i_roles },
  { name: "items", words: { zh: "补贴项目", en: "Subsidy items" }, kind: "text", required: false, many: true, sensitive: false },
  { name: "must_change_password", words: { zh: "须改密码", en: "Must change password" }, kind: "flag", required: true, many: false, sensitive: false },
  { name: "locked", words: { zh: "已锁定", en: "Locked" }, kind: "flag", required: true, many: false, sensitive: false },
  { name: "has_second_factor", words: { zh: "已启用动态口令", en: "Second factor" }, kind: "flag", required: true, many: false, sensitive: false },
  { name: "trained", words: { zh: "已培训", en: "Trained" }, kind: "flag", required: true, many: false, sensitive: false },
  { name: "last_sign_in", words: { zh: "最近登录", en: "Last sign-in" }, kind: "instant", required: false, many: false, sensitive: false },
  { name: "revoked_at", words: { zh: "收回时间", en: "Revoked at" }, kind: "instant", required: false, many: false, sensitive: false },
];

const access_list_provision_requests_requests: readonly FieldShape[] = [
  { name: "request", words: { zh: "岗位权限申请", en: "Request" }, kind: "id", required: true, many: false, sensitive: false, idOf: "provision_request" },
  { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "state_zh", words: { zh: "状态（中文）", en: "State in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "state_en", words: { zh: "状态（英文）", en: "State in English" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "organisation", words: { zh: "机构", en: "Organisation" }, kind: "id", required: true, many: false, sensitive: false, idOf: "organisation" },
  { name: "organisation_name", words: { zh: "机构名称", en: "Name of the organisation" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "region", words: { zh: "数据范围", en: "Region within reach" }, kind: "region", required: true, many: false, sensitive: false },
  { name: "person_name", words: { zh: "姓名", en: "Name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "post", words: { zh: "岗位", en: "Post" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "roles", words: { zh: "岗位角色", en: "Roles" }, kind: "text", required: false, many: true, sensitive: false },
  { name: "items", words: { zh: "补贴项目", en: "Subsidy items" }, kind: "text", required: false, many: true, sensitive: false },
  { name: "submitted_by", words: { zh: "提交人", en: "Submitted by" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "submitted_at", words: { zh: "提交时间", en: "Submitted at" }, kind: "instant", required: true, many: false, sensitive: false },
  { name: "operator", words: { zh: "操作员", en: "Operator" }, kind: "id", required: false, many: false, sensitive: false, idOf: "operator" },
  { name: "opened_by", words: { zh: "开通人", en: "Opened by" }, kind: "text", required: true, many: false, sensitive: false },
];

const access_show_role_matrix_permissions: readonly FieldShape[] = [
  { name: "operation", words: { zh: "操作", en: "Operation" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "zh", words: { zh: "中文名称", en: "Chinese name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "en", words: { zh: "英文名称", en: "English name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "effect", words: { zh: "作用", en: "Effect" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "roles", words: { zh: "岗位角色", en: "Roles" }, kind: "text", required: false, many: true, sensitive: false },
];

const access_list_audit_rows: readonly FieldShape[] = [
  { name: "seq", words: { zh: "序号", en: "Number" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "at", words: { zh: "时间", en: "At" }, kind: "instant", required: true, many: false, sensitive: false },
  { name: "actor", words: { zh: "操作者", en: "Actor" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "operation", words: { zh: "操作", en: "Operation" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "door", words: { zh: "入口", en: "Door" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "input", words: { zh: "输入", en: "Input" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "outcome", words: { zh: "结果", en: "Outcome" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "note", words: { zh: "备注", en: "Note" }, kind: "text", required: true, many: false, sensitive: false },
];

const people_list_people_people: readonly FieldShape[] = [
  { name: "person", words: { zh: "人员键", en: "Person" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "name", words: { zh: "姓名", en: "Name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "birth", words: { zh: "出生日期", en: "Birth date" }, kind: "date", required: true, many: false, sensitive: false },
  { name: "town", words: { zh: "镇街", en: "Town" }, kind: "region", required: true, many: false, sensitive: false },
  { name: "village", words: { zh: "村（社区）", en: "Village" }, kind: "region", required: false, many: false, sensitive: false },
  { name: "live_status", words: { zh: "生存状态", en: "Life status" }, kind: "text", required: true, many: false, sensitive: false },
];

const people_list_corrections_changes: readonly FieldShape[] = [
  { name: "change", words: { zh: "更正申请", en: "Correction" }, kind: "id", required: true, many: false, sensitive: false, idOf: "change" },
  { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "person", words: { zh: "人员键", en: "Person" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "name", words: { zh: "姓名", en: "Name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "what", words: { zh: "更正内容", en: "What" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "name", zh: "姓名", en: "Name" }, { code: "mobile", zh: "手机号码", en: "Mobile" }, { code: "town", zh: "镇街", en: "Town" }, { code: "village", zh: "村（社区）", en: "Village" }, { code: "head", zh: "户主", en: "Head of the household" }, { code: "alive", zh: "误报死亡", en: "Wrongly recorded as dead" }, ] },
  { name: "before", words: { zh: "更正前", en: "Before" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "after", words: { zh: "更正后", en: "After" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "proof", words: { zh: "证明材料", en: "Proof" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "asked_by", words: { zh: "申请人", en: "Asked by" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "asked_at", words: { zh: "申请时间", en: "Asked at" }, kind: "instant", required: true, many: false, sensitive: false },
  { name: "acts", words: { zh: "可办操作", en: "Acts" }, kind: "record", required: false, many: true, sensitive: false, fields: policies_show_pack_acts },
];

const cards_show_import_findings: readonly FieldShape[] = [
  { name: "sheet_row", words: { zh: "行", en: "Row" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "cell", words: { zh: "单元格", en: "Cell" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "code", words: { zh: "代码", en: "Code" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "is_error", words: { zh: "未导入", en: "Not loaded" }, kind: "flag", required: true, many: false, sensitive: false },
  { name: "zh", words: { zh: "问题", en: "Problem (zh)" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "en", words: { zh: "问题（英文）", en: "Problem (en)" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "mend_zh", words: { zh: "如何更正", en: "How to mend (zh)" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "mend_en", words: { zh: "如何更正（英文）", en: "How to mend (en)" }, kind: "text", required: true, many: false, sensitive: false },
];

const cards_show_card_cards_acts: readonly FieldShape[] = [
  { name: "act", words: { zh: "操作", en: "Act" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "enable", zh: "启用", en: "Enable" }, { code: "report_temp_loss", zh: "临时挂失", en: "Report a loss for a while" }, { code: "report_formal_loss", zh: "正式挂失", en: "Report a loss" }, { code: "release_loss", zh: "解挂", en: "Release a loss" }, { code: "seal", zh: "封存", en: "Seal" }, { code: "unlock", zh: "解锁", en: "Unlock" }, { code: "cancel", zh: "注销", en: "Cancel" }, ] },
  { name: "zh", words: { zh: "中文名称", en: "Chinese words" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "en", words: { zh: "英文名称", en: "English words" }, kind: "text", required: true, many: false, sensitive: false },
];

const cards_show_card_cards: readonly FieldShape[] = [
  { name: "card_no", words: { zh: "社会保障卡卡号", en: "Card number" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "chosen", words: { zh: "当前用卡", en: "The card that counts" }, kind: "flag", required: true, many: false, sensitive: false },
  { name: "generation", words: { zh: "卡代次", en: "Generation" }, kind: "integer", required: false, many: false, sensitive: false },
  { name: "bank", words: { zh: "发卡银行代码", en: "Bank code" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "bank_name", words: { zh: "发卡银行", en: "Bank" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "account", words: { zh: "银行卡号", en: "Bank card number" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "social_state", words: { zh: "社保功能状态", en: "Social state" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "sealed", zh: "封存", en: "Sealed" }, { code: "normal", zh: "正常", en: "Normal" }, { code: "formally_lost", zh: "正式挂失", en: "Reported lost" }, { code: "app_locked", zh: "应用锁定", en: "Application locked" }, { code: "temp_lost", zh: "临时挂失", en: "Temporarily reported lost" }, { code: "cancelled", zh: "注销", en: "Cancelled" }, ] },
  { name: "bank_state", words: { zh: "金融功能状态", en: "Bank state" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "none", zh: "未开户", en: "No account" }, { code: "preopened", zh: "预开户未激活", en: "Opened in advance, not activated" }, { code: "active", zh: "正常", en: "Active" }, { code: "lost", zh: "挂失", en: "Lost" }, { code: "stopped", zh: "止付", en: "Payment stopped" }, { code: "dormant", zh: "不动户", en: "Dormant" }, { code: "closed", zh: "销户", en: "Closed" }, { code: "restricted", zh: "受限", en: "Restricted" }, ] },
  { name: "state_day", words: { zh: "状态日期", en: "State as of" }, kind: "date", required: true, many: false, sensitive: false },
  { name: "issued_on", words: { zh: "发卡日期", en: "Issued on" }, kind: "date", required: false, many: false, sensitive: false },
  { name: "region", words: { zh: "发卡地区", en: "Issued in" }, kind: "region", required: false, many: false, sensitive: false },
  { name: "acts", words: { zh: "可办操作", en: "Acts" }, kind: "record", required: false, many: true, sensitive: false, fields: cards_show_card_cards_acts },
];

const cards_show_bank_state_file_asides: readonly FieldShape[] = [
  { name: "line_no", words: { zh: "行", en: "Line" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "code", words: { zh: "代码", en: "Code" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "zh", words: { zh: "原因", en: "Reason (zh)" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "en", words: { zh: "原因（英文）", en: "Reason (en)" }, kind: "text", required: true, many: false, sensitive: false },
];

const cards_list_banks_banks_bank: readonly FieldShape[] = [
  { name: "code", words: { zh: "银行代码", en: "Bank code" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "name_zh", words: { zh: "银行名称", en: "Name (zh)" }, kind: "text", required: true, many: false, sensitive: false, longest: 60 },
  { name: "name_en", words: { zh: "英文名称", en: "Name (en)" }, kind: "text", required: true, many: false, sensitive: false, longest: 100 },
  { name: "short_name", words: { zh: "简称", en: "Short name" }, kind: "text", required: true, many: false, sensitive: false, longest: 20 },
  { name: "cnaps", words: { zh: "支付系统行号", en: "Payment system number" }, kind: "text", required: true, many: false, sensitive: false, longest: 12 },
  { name: "bin", words: { zh: "卡BIN", en: "BIN" }, kind: "text", required: false, many: false, sensitive: false, longest: 10 },
  { name: "organisation", words: { zh: "所属机构", en: "Organisation" }, kind: "id", required: false, many: false, sensitive: false, idOf: "organisation" },
  { name: "preopened_accepts", words: { zh: "未激活可入账", en: "Credits accounts not activated" }, kind: "flag", required: false, many: false, sensitive: false },
  { name: "dormant_accepts", words: { zh: "不动户可入账", en: "Credits dormant accounts" }, kind: "flag", required: false, many: false, sensitive: false },
  { name: "restricted_accepts", words: { zh: "受限户可入账", en: "Credits restricted accounts" }, kind: "flag", required: false, many: false, sensitive: false },
  { name: "lost_accepts", words: { zh: "挂失可入账", en: "Credits lost cards" }, kind: "flag", required: false, many: false, sensitive: false },
];

const cards_list_banks_banks: readonly FieldShape[] = [
  { name: "bank", words: { zh: "银行", en: "Bank" }, kind: "record", required: true, many: false, sensitive: false, fields: cards_list_banks_banks_bank },
  { name: "states_as_of", words: { zh: "卡状态截至", en: "Card states as of" }, kind: "date", required: false, many: false, sensitive: false },
  { name: "last_state_file", words: { zh: "最近状态文件序号", en: "Last state file" }, kind: "integer", required: false, many: false, sensitive: false },
];

const ledger_check_kinds: readonly FieldShape[] = [
  { name: "kind", words: { zh: "种类", en: "Kind" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "zh", words: { zh: "中文名称", en: "Chinese words" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "en", words: { zh: "英文名称", en: "English words" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "posted", words: { zh: "已入账余额", en: "Posted" }, kind: "money", required: true, many: false, sensitive: false },
];

const ledger_list_accounts_accounts: readonly FieldShape[] = [
  { name: "account", words: { zh: "账户", en: "Account" }, kind: "id", required: true, many: false, sensitive: false, idOf: "account" },
  { name: "name", words: { zh: "名称", en: "Name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "kind", words: { zh: "种类", en: "Kind" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "kind_zh", words: { zh: "种类（中文）", en: "Kind in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "kind_en", words: { zh: "种类（英文）", en: "Kind in English" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "posted", words: { zh: "已入账余额", en: "Posted" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "held", words: { zh: "已占用", en: "Held" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "expected", words: { zh: "待入账", en: "Expected" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "available", words: { zh: "可用", en: "Available" }, kind: "money", required: true, many: false, sensitive: false },
];

const ledger_list_transfers_transfers: readonly FieldShape[] = [
  { name: "transfer", words: { zh: "划转", en: "Transfer" }, kind: "id", required: true, many: false, sensitive: false, idOf: "transfer" },
  { name: "kind", words: { zh: "种类", en: "Kind" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "stage", words: { zh: "阶段", en: "Stage" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "reference", words: { zh: "关联", en: "Reference" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "debit", words: { zh: "转出账户", en: "From" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "credit", words: { zh: "转入账户", en: "To" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "pending", words: { zh: "所结的待结划转", en: "Settles" }, kind: "id", required: true, many: false, sensitive: false, idOf: "transfer" },
  { name: "at", words: { zh: "时间", en: "At" }, kind: "instant", required: true, many: false, sensitive: false },
];

const payments_failure_codes_codes: readonly FieldShape[] = [
  { name: "code", words: { zh: "代码", en: "Code" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "zh", words: { zh: "含义", en: "Meaning in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "en", words: { zh: "含义（英文）", en: "Meaning" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "who_zh", words: { zh: "由谁处理", en: "Who mends it, in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "who_en", words: { zh: "由谁处理（英文）", en: "Who mends it" }, kind: "text", required: true, many: false, sensitive: false },
];

const payments_list_files_files: readonly FieldShape[] = [
  { name: "file", words: { zh: "银行文件", en: "Bank file" }, kind: "id", required: true, many: false, sensitive: false, idOf: "bankfile" },
  { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "state_zh", words: { zh: "状态（中文）", en: "State in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "state_en", words: { zh: "状态（英文）", en: "State in English" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "kind", words: { zh: "种类", en: "Kind" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "name", words: { zh: "文件名", en: "File name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "digest", words: { zh: "SM3 摘要", en: "SM3 digest" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "notes", words: { zh: "备注", en: "Notes" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "bank", words: { zh: "银行", en: "Bank" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "order", words: { zh: "支付单", en: "Payment order" }, kind: "id", required: true, many: false, sensitive: false, idOf: "order" },
  { name: "lines", words: { zh: "笔数", en: "Lines" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "set_aside", words: { zh: "搁置行数", en: "Lines set aside" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "at", words: { zh: "时间", en: "At" }, kind: "instant", required: true, many: false, sensitive: false },
];

const payments_list_lines_lines: readonly FieldShape[] = [
  { name: "line", words: { zh: "明细", en: "Line" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "seq", words: { zh: "序号", en: "Number" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "source_line", words: { zh: "花名册行", en: "Line of the roster" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "name", words: { zh: "姓名", en: "Name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "account", words: { zh: "账号", en: "Account" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "outcome", words: { zh: "结果", en: "Outcome" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "outcome_zh", words: { zh: "结果（中文）", en: "Outcome in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "outcome_en", words: { zh: "结果（英文）", en: "Outcome in English" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "code", words: { zh: "失败代码", en: "Failure code" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "code_zh", words: { zh: "失败原因", en: "Failure in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "code_en", words: { zh: "失败原因（英文）", en: "Failure" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "who_zh", words: { zh: "由谁处理", en: "Who mends it, in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "who_en", words: { zh: "由谁处理（英文）", en: "Who mends it" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "bank_text", words: { zh: "银行说明", en: "The bank's words" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "bank_serial", words: { zh: "银行流水号", en: "The bank's serial" }, kind: "text", required: true, many: false, sensitive: false },
];

const payments_list_orders_orders: readonly FieldShape[] = [
  { name: "order", words: { zh: "支付单", en: "Payment order" }, kind: "id", required: true, many: false, sensitive: false, idOf: "order" },
  { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "state_zh", words: { zh: "状态（中文）", en: "State in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "state_en", words: { zh: "状态（英文）", en: "State in English" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "bank", words: { zh: "银行", en: "Bank" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "source", words: { zh: "来源", en: "Source" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "source_id", words: { zh: "来源编号", en: "Source id" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "item_code", words: { zh: "项目编码", en: "Item code" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "summary", words: { zh: "摘要", en: "Summary" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "pay_day", words: { zh: "支付日期", en: "Pay day" }, kind: "date", required: true, many: false, sensitive: false },
  { name: "region", words: { zh: "区划", en: "Region" }, kind: "region", required: true, many: false, sensitive: false },
  { name: "lines", words: { zh: "笔数", en: "Lines" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "paid_lines", words: { zh: "已到账笔数", en: "Paid lines" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "paid", words: { zh: "已到账", en: "Paid" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "returned_lines", words: { zh: "退回笔数", en: "Returned lines" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "returned", words: { zh: "退回", en: "Returned" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "unknown_lines", words: { zh: "未知笔数", en: "Unknown lines" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "unknown", words: { zh: "未知", en: "Unknown" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "open_lines", words: { zh: "未结笔数", en: "Open lines" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "open", words: { zh: "未结", en: "Open" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "result_due", words: { zh: "回盘期限", en: "Result due" }, kind: "instant", required: true, many: false, sensitive: false },
  { name: "overdue", words: { zh: "已逾期", en: "Overdue" }, kind: "flag", required: true, many: false, sensitive: false },
  { name: "made_at", words: { zh: "下达时间", en: "Ordered at" }, kind: "instant", required: true, many: false, sensitive: false },
];

const payments_list_questions_questions: readonly FieldShape[] = [
  { name: "kind", words: { zh: "种类", en: "Kind" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "unknown", zh: "结果不明", en: "Unknown result" }, { code: "set_aside", zh: "对不上的行", en: "Line that fits none of ours" }, ] },
  { name: "line", words: { zh: "支付明细", en: "Payment line" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "file", words: { zh: "银行文件", en: "Bank file" }, kind: "id", required: false, many: false, sensitive: false, idOf: "bankfile" },
  { name: "file_line", words: { zh: "文件行", en: "Line of the file" }, kind: "integer", required: false, many: false, sensitive: false },
  { name: "bank", words: { zh: "银行", en: "Bank" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "name", words: { zh: "姓名", en: "Name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "account", words: { zh: "账号", en: "Account" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "why_zh", words: { zh: "问题", en: "Question in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "why_en", words: { zh: "问题（英文）", en: "Question" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "bank_text", words: { zh: "银行说明", en: "The bank's words" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "since", words: { zh: "提出时间", en: "Since" }, kind: "instant", required: false, many: false, sensitive: false },
  { name: "is_proposed", words: { zh: "答复待复核", en: "An answer waits for a second hand" }, kind: "flag", required: true, many: false, sensitive: false },
];

const payments_list_set_aside_lines: readonly FieldShape[] = [
  { name: "file", words: { zh: "银行文件", en: "Bank file" }, kind: "id", required: true, many: false, sensitive: false, idOf: "bankfile" },
  { name: "file_line", words: { zh: "文件行", en: "Line of the file" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "bank", words: { zh: "银行", en: "Bank" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "file_name", words: { zh: "文件名", en: "File name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "reason", words: { zh: "原因代码", en: "Reason code" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "reason_zh", words: { zh: "原因", en: "Reason in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "reason_en", words: { zh: "原因（英文）", en: "Reason" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "line_id", words: { zh: "明细编号", en: "Line id" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "outcome", words: { zh: "结果", en: "Result" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "code", words: { zh: "失败代码", en: "Failure code" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "bank_serial", words: { zh: "银行流水号", en: "The bank's serial" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "explanation", words: { zh: "说明", en: "Explanation" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "explained_by", words: { zh: "说明人", en: "Explained by" }, kind: "text", required: true, many: false, sensitive: false },
];

const payments_show_line_words: readonly FieldShape[] = [
  { name: "nth", words: { zh: "第几次", en: "Nth" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "file", words: { zh: "银行文件", en: "Bank file" }, kind: "id", required: true, many: false, sensitive: false, idOf: "bankfile" },
  { name: "file_kind", words: { zh: "文件种类", en: "Kind of file" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "file_name", words: { zh: "文件名", en: "File name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "outcome", words: { zh: "结果", en: "Outcome" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "code", words: { zh: "失败代码", en: "Failure code" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "bank_text", words: { zh: "银行说明", en: "The bank's words" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "bank_serial", words: { zh: "银行流水号", en: "The bank's serial" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "booked_at", words: { zh: "记账时间", en: "Booked at" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "at", words: { zh: "收到时间", en: "Received at" }, kind: "instant", required: true, many: false, sensitive: false },
];

const payments_show_line_transfers: readonly FieldShape[] = [
  { name: "transfer", words: { zh: "划转", en: "Transfer" }, kind: "id", required: true, many: false, sensitive: false, idOf: "transfer" },
  { name: "kind", words: { zh: "种类", en: "Kind" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "stage", words: { zh: "阶段", en: "Stage" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "from", words: { zh: "转出账户", en: "From" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "to", words: { zh: "转入账户", en: "To" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "at", words: { zh: "时间", en: "At" }, kind: "instant", required: true, many: false, sensitive: false },
];

const subsidies_list_batches_batches: readonly FieldShape[] = [
  { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
  { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "state_zh", words: { zh: "状态（中文）", en: "State in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "state_en", words: { zh: "状态（英文）", en: "State in English" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "batch_no", words: { zh: "批次号", en: "Batch number" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "item", words: { zh: "补贴项目", en: "Item" }, kind: "id", required: true, many: false, sensitive: false, idOf: "item" },
  { name: "title", words: { zh: "批次名称", en: "Title" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "period", words: { zh: "期号", en: "Period" }, kind: "month", required: true, many: false, sensitive: false },
  { name: "region", words: { zh: "区划", en: "Region" }, kind: "region", required: true, many: false, sensitive: false },
  { name: "organisation", words: { zh: "主管部门", en: "Department" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "is_correction", words: { zh: "更正批次", en: "A correction" }, kind: "flag", required: true, many: false, sensitive: false },
  { name: "correction_nth", words: { zh: "第几次更正", en: "Which correction" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "pay_day", words: { zh: "发放日期", en: "Day of payment" }, kind: "date", required: true, many: false, sensitive: false },
  { name: "deadline", words: { zh: "截止日期", en: "Deadline" }, kind: "date", required: false, many: false, sensitive: false },
  { name: "rows_total", words: { zh: "名册行数", en: "Rows" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "rows_payable", words: { zh: "可发放行数", en: "Payable rows" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "payable", words: { zh: "可发放金额", en: "Payable amount" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "returned_from", words: { zh: "退回自", en: "Returned from" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "made_by", words: { zh: "经办人", en: "Made by" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "made_at", words: { zh: "建立时间", en: "Made at" }, kind: "instant", required: true, many: false, sensitive: false },
];

const subsidies_list_findings_findings: readonly FieldShape[] = [
  { name: "row", words: { zh: "行号", en: "Row" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "cell", words: { zh: "单元格", en: "Cell" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "code", words: { zh: "代码", en: "Code" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "is_error", words: { zh: "是错误", en: "An error" }, kind: "flag", required: true, many: false, sensitive: false },
  { name: "zh", words: { zh: "问题", en: "In Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "en", words: { zh: "问题（英文）", en: "In English" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "mend_zh", words: { zh: "如何改正", en: "How to mend it, in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "mend_en", words: { zh: "如何改正（英文）", en: "How to mend it" }, kind: "text", required: true, many: false, sensitive: false },
];

const subsidies_list_items_items: readonly FieldShape[] = [
  { name: "item", words: { zh: "补贴项目", en: "Item" }, kind: "id", required: true, many: false, sensitive: false, idOf: "item" },
  { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "code", words: { zh: "项目编码", en: "Code" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "major_seq", words: { zh: "大类序号", en: "Major number" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "major_name", words: { zh: "项目资金大类名称", en: "Major category" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "minor_seq", words: { zh: "小类序号", en: "Minor number" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "minor_name", words: { zh: "项目资金小类名称", en: "Minor category" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "short_name", words: { zh: "简称", en: "Short name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "region", words: { zh: "区划", en: "Region" }, kind: "region", required: true, many: false, sensitive: false },
  { name: "organisation", words: { zh: "主管部门", en: "Department" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "fund_kind", words: { zh: "资金类别", en: "Kind of fund" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "social_benefit", zh: "社保待遇", en: "Social insurance benefit" }, { code: "subsidy", zh: "惠民惠农补贴", en: "Subsidy" }, { code: "salary", zh: "机关事业单位工资", en: "Salary of public bodies" }, ] },
  { name: "policy_level", words: { zh: "政策级次", en: "Policy level" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "central", zh: "中央", en: "Central" }, { code: "province", zh: "省级", en: "Province" }, { code: "city", zh: "市级", en: "City" }, { code: "county", zh: "县级", en: "County" }, ] },
  { name: "policy_doc", words: { zh: "政策文件", en: "Policy document" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "policy_no", words: { zh: "文号", en: "Document number" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "pay_cycle", words: { zh: "发放周期", en: "Cycle of payment" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "monthly", zh: "按月", en: "Monthly" }, { code: "quarterly", zh: "按季", en: "Quarterly" }, { code: "half_year", zh: "半年", en: "Half-yearly" }, { code: "yearly", zh: "按年", en: "Yearly" }, { code: "one_off", zh: "一次性", en: "Once" }, { code: "irregular", zh: "不定期", en: "Irregularly" }, ] },
  { name: "via_passbook", words: { zh: "是否通过“一本通”发放", en: "Paid by passbook" }, kind: "flag", required: true, many: false, sensitive: false },
  { name: "scope_level", words: { zh: "发放层级", en: "Level of payment" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "county", zh: "县", en: "County" }, { code: "town", zh: "镇街", en: "Town" }, { code: "village", zh: "村", en: "Village" }, { code: "all", zh: "县、镇、村", en: "All levels" }, ] },
  { name: "scope_text", words: { zh: "发放范围说明", en: "Scope in words" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "payee_mode", words: { zh: "发放对象", en: "Payee" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "person", zh: "到人", en: "To the person" }, { code: "household", zh: "到户", en: "To the household's head" }, { code: "institution", zh: "到机构", en: "To an institution" }, ] },
  { name: "standard_kind", words: { zh: "标准类型", en: "Kind of standard" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "fixed", zh: "定额", en: "Fixed" }, { code: "per_unit", zh: "按单位数量", en: "Per unit" }, { code: "tiered", zh: "分档", en: "Tiered" }, { code: "formula", zh: "按公式", en: "By formula" }, { code: "as_approved", zh: "按核定金额", en: "As approved" }, ] },
  { name: "standard", words: { zh: "补贴标准（元）", en: "Standard in yuan" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "standard_text", words: { zh: "标准说明", en: "Standard in words" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "min_age", words: { zh: "最低年龄", en: "Lowest age" }, kind: "integer", required: false, many: false, sensitive: false },
  { name: "max_age", words: { zh: "最高年龄", en: "Highest age" }, kind: "integer", required: false, many: false, sensitive: false },
  { name: "notice_rounds", words: { zh: "公示轮数", en: "Rounds of notice" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "notice_days", words: { zh: "公示天数", en: "Days of notice" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "valid_from", words: { zh: "有效期起", en: "Valid from" }, kind: "date", required: true, many: false, sensitive: false },
  { name: "valid_to", words: { zh: "有效期止", en: "Valid to" }, kind: "date", required: false, many: false, sensitive: false },
];

const subsidies_list_payee_exceptions_exceptions: readonly FieldShape[] = [
  { name: "exception", words: { zh: "例外申请", en: "Exception" }, kind: "id", required: true, many: false, sensitive: false, idOf: "exception" },
  { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "name", words: { zh: "姓名", en: "Name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "number", words: { zh: "身份证号", en: "Identity number" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "reason", words: { zh: "例外理由", en: "Reason" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "explanation", words: { zh: "情况说明", en: "Explanation" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "asked_by", words: { zh: "申请人", en: "Asked by" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "asked_at", words: { zh: "申请时间", en: "Asked at" }, kind: "instant", required: true, many: false, sensitive: false },
];

const subsidies_list_quotas_quotas: readonly FieldShape[] = [
  { name: "item", words: { zh: "补贴项目", en: "Item" }, kind: "id", required: true, many: false, sensitive: false, idOf: "item" },
  { name: "name", words: { zh: "项目名称", en: "Name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "given", words: { zh: "已下达", en: "Given" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "held", words: { zh: "占用", en: "Held" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "paid", words: { zh: "已发放", en: "Paid" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "available", words: { zh: "可用", en: "Available" }, kind: "money", required: true, many: false, sensitive: false },
];

const subsidies_list_rows_rows: readonly FieldShape[] = [
  { name: "seq", words: { zh: "序号", en: "Number" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "sheet_row", words: { zh: "表中行号", en: "Row of the sheet" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "name", words: { zh: "姓名", en: "Name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "town", words: { zh: "镇街", en: "Town" }, kind: "region", required: true, many: false, sensitive: false },
  { name: "village", words: { zh: "村（社区）", en: "Village" }, kind: "region", required: false, many: false, sensitive: false },
  { name: "amount", words: { zh: "补贴额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "match_code", words: { zh: "比对代码", en: "Match code" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "match_zh", words: { zh: "比对结果", en: "Match in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "match_en", words: { zh: "比对结果（英文）", en: "Match" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "payee_name", words: { zh: "收款人", en: "Payee" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "bank", words: { zh: "银行", en: "Bank" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "account", words: { zh: "账号", en: "Account" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "payable", words: { zh: "可发放", en: "Payable" }, kind: "flag", required: true, many: false, sensitive: false },
  { name: "stopped", words: { zh: "已停发", en: "Stopped" }, kind: "flag", required: true, many: false, sensitive: false },
  { name: "stop_reason", words: { zh: "停发原因", en: "Why stopped" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "warnings", words: { zh: "提示", en: "Warnings" }, kind: "text", required: false, many: true, sensitive: false },
];

const subsidies_match_report_lines: readonly FieldShape[] = [
  { name: "town", words: { zh: "镇街", en: "Town" }, kind: "region", required: true, many: false, sensitive: false },
  { name: "town_name", words: { zh: "镇街名称", en: "Town's name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "bank", words: { zh: "银行", en: "Bank" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "bank_name", words: { zh: "银行名称", en: "Bank's name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "match_code", words: { zh: "比对代码", en: "Match code" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "match_zh", words: { zh: "比对结果", en: "Match in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "match_en", words: { zh: "比对结果（英文）", en: "Match" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "rows", words: { zh: "人数", en: "Rows" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
];

const subsidies_show_batch_rosters: readonly FieldShape[] = [
  { name: "roster", words: { zh: "名册", en: "Roster" }, kind: "id", required: true, many: false, sensitive: false, idOf: "roster" },
  { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "facts", words: { zh: "文件", en: "File" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "rows_read", words: { zh: "读入行数", en: "Rows read" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "rows_good", words: { zh: "合格行数", en: "Good rows" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "rows_bad", words: { zh: "有误行数", en: "Bad rows" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "warnings", words: { zh: "有提示行数", en: "Rows with warnings" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "good", words: { zh: "合格金额", en: "Amount of good rows" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "at", words: { zh: "导入时间", en: "Imported at" }, kind: "instant", required: true, many: false, sensitive: false },
];

const subsidies_show_quota_documents: readonly FieldShape[] = [
  { name: "document_no", words: { zh: "文号", en: "Document number" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "takes_back", words: { zh: "收回", en: "Takes back" }, kind: "flag", required: true, many: false, sensitive: false },
  { name: "actor", words: { zh: "经办人", en: "By" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "at", words: { zh: "时间", en: "At" }, kind: "instant", required: true, many: false, sensitive: false },
];

const subsidies_count_findings_kinds: readonly FieldShape[] = [
  { name: "code", words: { zh: "代码", en: "Code" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "is_error", words: { zh: "是错误", en: "An error" }, kind: "flag", required: true, many: false, sensitive: false },
  { name: "findings", words: { zh: "处数", en: "Findings" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "rows", words: { zh: "行数", en: "Rows" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "zh", words: { zh: "问题", en: "In Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "en", words: { zh: "问题（英文）", en: "In English" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "mend_zh", words: { zh: "如何改正", en: "How to mend it, in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "mend_en", words: { zh: "如何改正（英文）", en: "How to mend it" }, kind: "text", required: true, many: false, sensitive: false },
];

const subsidies_list_row_changes_rows: readonly FieldShape[] = [
  { name: "batch", words: { zh: "所在批次", en: "Batch of the row" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
  { name: "seq", words: { zh: "序号", en: "Number" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "sheet_row", words: { zh: "表中行号", en: "Row of the sheet" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "name", words: { zh: "姓名", en: "Name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "town", words: { zh: "镇街", en: "Town" }, kind: "region", required: true, many: false, sensitive: false },
  { name: "amount", words: { zh: "补贴额", en: "Amount" }, kind: "money", required: false, many: false, sensitive: false },
  { name: "amount_before", words: { zh: "上期补贴额", en: "Amount of the last period" }, kind: "money", required: false, many: false, sensitive: false },
  { name: "bank", words: { zh: "银行", en: "Bank" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "bank_before", words: { zh: "上期银行", en: "Bank of the last period" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "account", words: { zh: "账号", en: "Account" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "account_before", words: { zh: "上期账号", en: "Account of the last period" }, kind: "text", required: true, many: false, sensitive: false },
];

const subsidies_match_changes_rows: readonly FieldShape[] = [
  { name: "seq", words: { zh: "序号", en: "Number" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "name", words: { zh: "姓名", en: "Name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "town", words: { zh: "镇街", en: "Town" }, kind: "region", required: true, many: false, sensitive: false },
  { name: "amount", words: { zh: "补贴额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "from", words: { zh: "原比对结果", en: "Result before" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "M00", zh: "匹配成功", en: "Matched" }, { code: "M01", zh: "已领卡未激活", en: "Card not activated at the bank" }, { code: "M02", zh: "未申领", en: "No card was ever applied for" }, { code: "M03", zh: "制卡中", en: "Card in production" }, { code: "M04", zh: "挂失中", en: "Card reported lost" }, { code: "M05", zh: "已注销或封存", en: "Card cancelled or sealed" }, { code: "M06", zh: "姓名不一致", en: "The name differs" }, { code: "M07", zh: "身份证号无效", en: "The number is invalid" }, { code: "M08", zh: "账户止付、不动、销户或受限", en: "Account stopped, dormant, closed or restricted" }, { code: "M09", zh: "人员已死亡", en: "The person is dead" }, { code: "M10", zh: "有多张有效卡，取最新启用的", en: "Several valid cards; the newest enabled one is used" }, { code: "M11", zh: "名册开户行与卡不符，以卡为准", en: "The sheet's bank differs; the card's is used" }, { code: "M12", zh: "外地社保卡", en: "Card of another region" }, ] },
  { name: "to", words: { zh: "现比对结果", en: "Result now" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "M00", zh: "匹配成功", en: "Matched" }, { code: "M01", zh: "已领卡未激活", en: "Card not activated at the bank" }, { code: "M02", zh: "未申领", en: "No card was ever applied for" }, { code: "M03", zh: "制卡中", en: "Card in production" }, { code: "M04", zh: "挂失中", en: "Card reported lost" }, { code: "M05", zh: "已注销或封存", en: "Card cancelled or sealed" }, { code: "M06", zh: "姓名不一致", en: "The name differs" }, { code: "M07", zh: "身份证号无效", en: "The number is invalid" }, { code: "M08", zh: "账户止付、不动、销户或受限", en: "Account stopped, dormant, closed or restricted" }, { code: "M09", zh: "人员已死亡", en: "The person is dead" }, { code: "M10", zh: "有多张有效卡，取最新启用的", en: "Several valid cards; the newest enabled one is used" }, { code: "M11", zh: "名册开户行与卡不符，以卡为准", en: "The sheet's bank differs; the card's is used" }, { code: "M12", zh: "外地社保卡", en: "Card of another region" }, ] },
  { name: "bank_from", words: { zh: "原银行", en: "Bank before" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "bank_to", words: { zh: "现银行", en: "Bank now" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "account_from", words: { zh: "原账号", en: "Account before" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "account_to", words: { zh: "现账号", en: "Account now" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "stopped", words: { zh: "已停发", en: "Stopped" }, kind: "flag", required: true, many: false, sensitive: false },
  { name: "reason", words: { zh: "停发原因", en: "Why stopped" }, kind: "text", required: true, many: false, sensitive: false },
];

const subsidies_match_changes_shifts: readonly FieldShape[] = [
  { name: "from", words: { zh: "原比对结果", en: "Result before" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "M00", zh: "匹配成功", en: "Matched" }, { code: "M01", zh: "已领卡未激活", en: "Card not activated at the bank" }, { code: "M02", zh: "未申领", en: "No card was ever applied for" }, { code: "M03", zh: "制卡中", en: "Card in production" }, { code: "M04", zh: "挂失中", en: "Card reported lost" }, { code: "M05", zh: "已注销或封存", en: "Card cancelled or sealed" }, { code: "M06", zh: "姓名不一致", en: "The name differs" }, { code: "M07", zh: "身份证号无效", en: "The number is invalid" }, { code: "M08", zh: "账户止付、不动、销户或受限", en: "Account stopped, dormant, closed or restricted" }, { code: "M09", zh: "人员已死亡", en: "The person is dead" }, { code: "M10", zh: "有多张有效卡，取最新启用的", en: "Several valid cards; the newest enabled one is used" }, { code: "M11", zh: "名册开户行与卡不符，以卡为准", en: "The sheet's bank differs; the card's is used" }, { code: "M12", zh: "外地社保卡", en: "Card of another region" }, ] },
  { name: "to", words: { zh: "现比对结果", en: "Result now" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "M00", zh: "匹配成功", en: "Matched" }, { code: "M01", zh: "已领卡未激活", en: "Card not activated at the bank" }, { code: "M02", zh: "未申领", en: "No card was ever applied for" }, { code: "M03", zh: "制卡中", en: "Card in production" }, { code: "M04", zh: "挂失中", en: "Card reported lost" }, { code: "M05", zh: "已注销或封存", en: "Card cancelled or sealed" }, { code: "M06", zh: "姓名不一致", en: "The name differs" }, { code: "M07", zh: "身份证号无效", en: "The number is invalid" }, { code: "M08", zh: "账户止付、不动、销户或受限", en: "Account stopped, dormant, closed or restricted" }, { code: "M09", zh: "人员已死亡", en: "The person is dead" }, { code: "M10", zh: "有多张有效卡，取最新启用的", en: "Several valid cards; the newest enabled one is used" }, { code: "M11", zh: "名册开户行与卡不符，以卡为准", en: "The sheet's bank differs; the card's is used" }, { code: "M12", zh: "外地社保卡", en: "Card of another region" }, ] },
  { name: "rows", words: { zh: "人数", en: "Rows" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "repointed", words: { zh: "换账户人数", en: "Rows with another account" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
];

const subsidies_show_batch_overview_total: readonly FieldShape[] = [
  { name: "rows", words: { zh: "人数", en: "Rows" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "rows_payable", words: { zh: "可发放人数", en: "Payable rows" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "payable", words: { zh: "可发放金额", en: "Payable amount" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "rows_before", words: { zh: "上期人数", en: "Rows of the last period" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "amount_before", words: { zh: "上期金额", en: "Amount of the last period" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "newcomers", words: { zh: "新增人数", en: "Newcomers" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "newcomers_amount", words: { zh: "新增金额", en: "Amount of newcomers" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "leavers", words: { zh: "减少人数", en: "Leavers" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "leavers_amount", words: { zh: "减少金额", en: "Amount of leavers" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "changed_amounts", words: { zh: "金额变动人数", en: "Changed amounts" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "added", words: { zh: "金额变动合计", en: "Sum of the changes" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "changed_accounts", words: { zh: "账户变动人数", en: "Changed accounts" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "outliers", words: { zh: "金额异常人数", en: "Amounts that stand out" }, kind: "integer", required: true, many: false, sensitive: false },
];

const subsidies_show_batch_overview_towns: readonly FieldShape[] = [
  { name: "town", words: { zh: "镇街", en: "Town" }, kind: "region", required: true, many: false, sensitive: false },
  { name: "town_name", words: { zh: "镇街名称", en: "Town's name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "figures", words: { zh: "数字", en: "Figures" }, kind: "record", required: true, many: false, sensitive: false, fields: subsidies_show_batch_overview_total },
];

const subsidies_reveal_sheet_rows_rows: readonly FieldShape[] = [
  { name: "row_no", words: { zh: "表中行号", en: "Row of the sheet" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "name", words: { zh: "姓名", en: "Name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "number", words: { zh: "身份证号", en: "Identity number" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "ethnic", words: { zh: "民族", en: "Ethnic group" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "mobile", words: { zh: "手机号", en: "Mobile" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "town", words: { zh: "镇街", en: "Town" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "village", words: { zh: "村（社区）", en: "Village" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "bank", words: { zh: "开户行", en: "Bank" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "account", words: { zh: "银行卡号", en: "Account" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "amount", words: { zh: "补贴额", en: "Amount" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "pay_time", words: { zh: "预计发放时间", en: "Expected payment" }, kind: "text", required: true, many: false, sensitive: false },
];

const subsidies_failure_reasons_reasons_batches: readonly FieldShape[] = [
  { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
  { name: "title", words: { zh: "批次名称", en: "Title" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "lines", words: { zh: "笔数", en: "Lines" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
];

const subsidies_failure_reasons_reasons: readonly FieldShape[] = [
  { name: "code", words: { zh: "失败代码", en: "Failure code" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "code_zh", words: { zh: "失败原因", en: "Reason in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "code_en", words: { zh: "失败原因（英文）", en: "Reason" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "mends_zh", words: { zh: "由谁处理", en: "Who mends it, in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "mends_en", words: { zh: "由谁处理（英文）", en: "Who mends it" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "lines", words: { zh: "笔数", en: "Lines" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "batches", words: { zh: "所在批次", en: "Batches" }, kind: "record", required: false, many: true, sensitive: false, fields: subsidies_failure_reasons_reasons_batches },
];

const subsidies_money_by_lines: readonly FieldShape[] = [
  { name: "name", words: { zh: "名称", en: "Name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "item", words: { zh: "补贴项目", en: "Item" }, kind: "id", required: false, many: false, sensitive: false, idOf: "item" },
  { name: "town", words: { zh: "镇街", en: "Town" }, kind: "region", required: false, many: false, sensitive: false },
  { name: "bank", words: { zh: "银行", en: "Bank" }, kind: "integer", required: false, many: false, sensitive: false },
  { name: "month", words: { zh: "月份", en: "Month" }, kind: "month", required: false, many: false, sensitive: false },
  { name: "quota", words: { zh: "额度", en: "Quota" }, kind: "money", required: false, many: false, sensitive: false },
  { name: "quota_held", words: { zh: "占用额度", en: "Quota held" }, kind: "money", required: false, many: false, sensitive: false },
  { name: "quota_available", words: { zh: "可用额度", en: "Quota available" }, kind: "money", required: false, many: false, sensitive: false },
  { name: "approved_people", words: { zh: "审批人数", en: "People approved" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "approved", words: { zh: "审批金额", en: "Approved" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "ordered_people", words: { zh: "下达人数", en: "People ordered" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "ordered", words: { zh: "下达金额", en: "Ordered" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "in_transit_people", words: { zh: "在途人数", en: "People in transit" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "in_transit", words: { zh: "在途金额", en: "In transit" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "paid_people", words: { zh: "到账人数", en: "People paid" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "paid", words: { zh: "到账金额", en: "Paid" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "returned_people", words: { zh: "退回人数", en: "People whose money came back" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "returned", words: { zh: "退回金额", en: "Returned" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "success_rate", words: { zh: "成功率（%）", en: "Success rate (%)" }, kind: "text", required: true, many: false, sensitive: false },
];

const subsidies_overdue_batches: readonly FieldShape[] = [
  { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
  { name: "title", words: { zh: "批次名称", en: "Title" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "state_zh", words: { zh: "状态（中文）", en: "State in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "state_en", words: { zh: "状态（英文）", en: "State in English" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "region", words: { zh: "区划", en: "Region" }, kind: "region", required: true, many: false, sensitive: false },
  { name: "due", words: { zh: "期限", en: "Due" }, kind: "date", required: true, many: false, sensitive: false },
  { name: "days_late", words: { zh: "超期天数", en: "Days late" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
];

const subsidies_overdue_orders: readonly FieldShape[] = [
  { name: "order", words: { zh: "支付单", en: "Payment order" }, kind: "id", required: true, many: false, sensitive: false, idOf: "order" },
  { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
  { name: "title", words: { zh: "批次名称", en: "Title" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "bank", words: { zh: "银行", en: "Bank" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "bank_name", words: { zh: "银行名称", en: "Bank's name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "due", words: { zh: "回盘期限", en: "Answer due" }, kind: "instant", required: true, many: false, sensitive: false },
  { name: "days_late", words: { zh: "超期天数", en: "Days late" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "lines", words: { zh: "未回笔数", en: "Lines without an answer" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "amount", words: { zh: "未回金额", en: "Amount without an answer" }, kind: "money", required: true, many: false, sensitive: false },
];

const subsidies_list_visits_visits: readonly FieldShape[] = [
  { name: "visit", words: { zh: "服务事项", en: "Visit" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
  { name: "title", words: { zh: "批次名称", en: "Title" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "name", words: { zh: "姓名", en: "Name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "town", words: { zh: "镇街", en: "Town" }, kind: "region", required: true, many: false, sensitive: false },
  { name: "village", words: { zh: "村（社区）", en: "Village" }, kind: "region", required: false, many: false, sensitive: false },
  { name: "bank", words: { zh: "银行", en: "Bank" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "bank_name", words: { zh: "银行名称", en: "Bank's name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "match_code", words: { zh: "比对结果", en: "Result of matching" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "M00", zh: "匹配成功", en: "Matched" }, { code: "M01", zh: "已领卡未激活", en: "Card not activated at the bank" }, { code: "M02", zh: "未申领", en: "No card was ever applied for" }, { code: "M03", zh: "制卡中", en: "Card in production" }, { code: "M04", zh: "挂失中", en: "Card reported lost" }, { code: "M05", zh: "已注销或封存", en: "Card cancelled or sealed" }, { code: "M06", zh: "姓名不一致", en: "The name differs" }, { code: "M07", zh: "身份证号无效", en: "The number is invalid" }, { code: "M08", zh: "账户止付、不动、销户或受限", en: "Account stopped, dormant, closed or restricted" }, { code: "M09", zh: "人员已死亡", en: "The person is dead" }, { code: "M10", zh: "有多张有效卡，取最新启用的", en: "Several valid cards; the newest enabled one is used" }, { code: "M11", zh: "名册开户行与卡不符，以卡为准", en: "The sheet's bank differs; the card's is used" }, { code: "M12", zh: "外地社保卡", en: "Card of another region" }, ] },
  { name: "help_zh", words: { zh: "需办事项", en: "To be done, in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "help_en", words: { zh: "需办事项（英文）", en: "To be done" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "outcome", words: { zh: "办理结果", en: "What came of it" }, kind: "choice", required: false, many: false, sensitive: false, choices: [{ code: "done", zh: "已办妥", en: "Done" }, { code: "not_home", zh: "本人不在", en: "Not at home" }, { code: "declined", zh: "本人不愿办理", en: "Declined" }, { code: "moved_away", zh: "已迁出或失联", en: "Moved away or not to be found" }, { code: "to_office", zh: "约到网点办理", en: "Will come to the branch" }, { code: "other", zh: "其他", en: "Other" }, ] },
  { name: "note", words: { zh: "备注", en: "Note" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "told_by", words: { zh: "登记人", en: "Told by" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "told_at", words: { zh: "登记时间", en: "Told at" }, kind: "instant", required: false, many: false, sensitive: false },
];

const subsidies_list_public_notices_notices: readonly FieldShape[] = [
  { name: "notice", words: { zh: "公示", en: "Notice" }, kind: "id", required: true, many: false, sensitive: false, idOf: "notice" },
  { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "title", words: { zh: "名称", en: "Title" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "item", words: { zh: "补贴项目", en: "Item" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "department", words: { zh: "主管部门", en: "Department" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "region", words: { zh: "区划", en: "Region" }, kind: "region", required: true, many: false, sensitive: false },
  { name: "region_name", words: { zh: "区划名称", en: "Region's name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "period", words: { zh: "期号", en: "Period" }, kind: "month", required: true, many: false, sensitive: false },
  { name: "round", words: { zh: "第几轮", en: "Round" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "rows", words: { zh: "人数", en: "People" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "place", words: { zh: "张贴地点", en: "Place" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "standard", words: { zh: "补贴标准", en: "Standard" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "posted_on", words: { zh: "公示日期", en: "Posted on" }, kind: "date", required: true, many: false, sensitive: false },
  { name: "ends_on", words: { zh: "截止日期", en: "Ends on" }, kind: "date", required: true, many: false, sensitive: false },
];

const subsidies_show_public_notice_lines: readonly FieldShape[] = [
  { name: "seq", words: { zh: "序号", en: "Number" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "name", words: { zh: "姓名", en: "Name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "number", words: { zh: "身份证号", en: "Identity number" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "town_name", words: { zh: "镇街", en: "Town" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "village_name", words: { zh: "村（社区）", en: "Village" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "amount", words: { zh: "补贴额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
];

const subsidies_list_objections_objections: readonly FieldShape[] = [
  { name: "objection", words: { zh: "异议", en: "Objection" }, kind: "id", required: true, many: false, sensitive: false, idOf: "objection" },
  { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "state_zh", words: { zh: "状态（中文）", en: "State in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "state_en", words: { zh: "状态（英文）", en: "State in English" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "notice", words: { zh: "公示", en: "Notice" }, kind: "id", required: true, many: false, sensitive: false, idOf: "notice" },
  { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
  { name: "row", words: { zh: "名单序号", en: "Number in the list" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "name", words: { zh: "异议人", en: "Objector" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "contact", words: { zh: "联系方式", en: "Contact" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "content", words: { zh: "异议内容", en: "What is wrong" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "answer", words: { zh: "答复", en: "Answer" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "answered_by", words: { zh: "答复人", en: "Answered by" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "upheld", words: { zh: "异议成立", en: "Upheld" }, kind: "flag", required: false, many: false, sensitive: false },
  { name: "made_at", words: { zh: "提出时间", en: "Made at" }, kind: "instant", required: true, many: false, sensitive: false },
];

const subsidies_inbox_batches: readonly FieldShape[] = [
  { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
  { name: "batch_no", words: { zh: "批次号", en: "Batch number" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "title", words: { zh: "批次名称", en: "Title" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "state_zh", words: { zh: "状态（中文）", en: "State in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "state_en", words: { zh: "状态（英文）", en: "State in English" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "region", words: { zh: "区划", en: "Region" }, kind: "region", required: true, many: false, sensitive: false },
  { name: "rows_payable", words: { zh: "可发放人数", en: "Payable rows" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "payable", words: { zh: "可发放金额", en: "Payable amount" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "since", words: { zh: "到达时间", en: "Waiting since" }, kind: "instant", required: true, many: false, sensitive: false },
  { name: "days", words: { zh: "已等待天数", en: "Days waiting" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "deadline", words: { zh: "截止日期", en: "Deadline" }, kind: "date", required: false, many: false, sensitive: false },
  { name: "is_late", words: { zh: "已逾期", en: "Late" }, kind: "flag", required: true, many: false, sensitive: false },
  { name: "acts", words: { zh: "可办操作", en: "Acts" }, kind: "record", required: false, many: true, sensitive: false, fields: policies_show_pack_acts },
];

const subsidies_order_batch_payment_banks: readonly FieldShape[] = [
  { name: "bank", words: { zh: "银行", en: "Bank" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "order", words: { zh: "支付指令", en: "Payment order" }, kind: "id", required: true, many: false, sensitive: false, idOf: "order" },
  { name: "rows", words: { zh: "笔数", en: "Lines" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
];

const subsidies_list_failed_lines_lines: readonly FieldShape[] = [
  { name: "line", words: { zh: "支付明细", en: "Payment line" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "row", words: { zh: "名册行号", en: "Row of the roster" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "name", words: { zh: "姓名", en: "Name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "payee_name", words: { zh: "收款人", en: "Payee" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "town", words: { zh: "镇街", en: "Town" }, kind: "region", required: true, many: false, sensitive: false },
  { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "bank", words: { zh: "银行", en: "Bank" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "account", words: { zh: "账号", en: "Account" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "code", words: { zh: "失败代码", en: "Failure code" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "code_zh", words: { zh: "失败原因", en: "Reason in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "code_en", words: { zh: "失败原因（英文）", en: "Reason" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "mends_zh", words: { zh: "由谁处理", en: "Who mends it, in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "mends_en", words: { zh: "由谁处理（英文）", en: "Who mends it" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "bank_text", words: { zh: "银行说明", en: "The bank's words" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "refunded", words: { zh: "到账后退回", en: "Came back after success" }, kind: "flag", required: true, many: false, sensitive: false },
  { name: "stand", words: { zh: "处理情况", en: "What became of it" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "open", zh: "待处理", en: "Open" }, { code: "in_correction", zh: "已建更正批次", en: "In a correction batch" }, { code: "given_back", zh: "已退回指标", en: "Given back to the quota" }, ] },
  { name: "correction", words: { zh: "更正批次", en: "Correction batch" }, kind: "id", required: false, many: false, sensitive: false, idOf: "batch" },
];

const subsidies_list_failed_lines_sums: readonly FieldShape[] = [
  { name: "code", words: { zh: "失败代码", en: "Failure code" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "code_zh", words: { zh: "失败原因", en: "Reason in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "code_en", words: { zh: "失败原因（英文）", en: "Reason" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "lines", words: { zh: "笔数", en: "Lines" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "open_lines", words: { zh: "待处理笔数", en: "Open lines" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "open_amount", words: { zh: "待处理金额", en: "Open amount" }, kind: "money", required: true, many: false, sensitive: false },
];

const subsidies_disbursement_ledger_rows: readonly FieldShape[] = [
  { name: "item", words: { zh: "补贴项目", en: "Item" }, kind: "id", required: false, many: false, sensitive: false, idOf: "item" },
  { name: "item_name", words: { zh: "项目名称", en: "Name of the item" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "period", words: { zh: "期号", en: "Period" }, kind: "month", required: false, many: false, sensitive: false },
  { name: "town", words: { zh: "镇街", en: "Town" }, kind: "region", required: false, many: false, sensitive: false },
  { name: "bank", words: { zh: "银行", en: "Bank" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "planned_lines", words: { zh: "计划人数", en: "Planned" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "planned", words: { zh: "计划金额", en: "Planned amount" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "approved_lines", words: { zh: "审批人数", en: "Approved" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "approved", words: { zh: "审批金额", en: "Approved amount" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "sent_lines", words: { zh: "送银行笔数", en: "Sent" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "sent", words: { zh: "送银行金额", en: "Sent amount" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "paid_lines", words: { zh: "到账笔数", en: "Paid" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "paid", words: { zh: "到账金额", en: "Paid amount" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "returned_lines", words: { zh: "退回笔数", en: "Returned" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "returned", words: { zh: "退回金额", en: "Returned amount" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "corrected_lines", words: { zh: "更正到账笔数", en: "Paid by corrections" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "corrected", words: { zh: "更正到账金额", en: "Amount paid by corrections" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "open_lines", words: { zh: "未到账人数", en: "Open" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "open", words: { zh: "未到账金额", en: "Open amount" }, kind: "money", required: true, many: false, sensitive: false },
];

const subsidies_trace_line_steps: readonly FieldShape[] = [
  { name: "kind", words: { zh: "种类", en: "Kind" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "at", words: { zh: "时间", en: "At" }, kind: "instant", required: false, many: false, sensitive: false },
  { name: "actor", words: { zh: "经办人", en: "By" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "zh", words: { zh: "说明", en: "In Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "en", words: { zh: "说明（英文）", en: "In English" }, kind: "text", required: true, many: false, sensitive: false },
];

const funds_import_accruals_findings: readonly FieldShape[] = [
  { name: "row", words: { zh: "行号", en: "Row" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "column", words: { zh: "字段", en: "Field" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "code", words: { zh: "代码", en: "Code" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "zh", words: { zh: "问题", en: "In Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "en", words: { zh: "问题（英文）", en: "In English" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "mend_zh", words: { zh: "如何改正", en: "How to mend it, in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "mend_en", words: { zh: "如何改正（英文）", en: "How to mend it" }, kind: "text", required: true, many: false, sensitive: false },
];

const funds_list_accruals_accruals: readonly FieldShape[] = [
  { name: "bank", words: { zh: "合作银行", en: "Bank" }, kind: "id", required: true, many: false, sensitive: false, idOf: "organisation" },
  { name: "bank_name", words: { zh: "银行名称", en: "Name of the bank" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "batch_no", words: { zh: "批次号", en: "Batch number" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "produced_on", words: { zh: "生产日期", en: "Produced on" }, kind: "date", required: true, many: false, sensitive: false },
  { name: "booked_on", words: { zh: "入账日期", en: "Booked on" }, kind: "date", required: true, many: false, sensitive: false },
  { name: "cards", words: { zh: "预制卡数量", en: "Cards" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "city", words: { zh: "市州", en: "Prefecture" }, kind: "region", required: false, many: false, sensitive: false },
  { name: "city_name", words: { zh: "市州名称", en: "Name of the prefecture" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "province", words: { zh: "省级份额", en: "Share of the province" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "city_share", words: { zh: "市州份额", en: "Share of the prefecture" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "reversed", words: { zh: "已冲回", en: "Reversed" }, kind: "flag", required: true, many: false, sensitive: false },
  { name: "report", words: { zh: "计提报送", en: "Report" }, kind: "id", required: true, many: false, sensitive: false, idOf: "accrual_report" },
];

const funds_list_accrual_reports_reports: readonly FieldShape[] = [
  { name: "report", words: { zh: "计提报送", en: "Report" }, kind: "id", required: true, many: false, sensitive: false, idOf: "accrual_report" },
  { name: "source", words: { zh: "来源", en: "Source" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "digest", words: { zh: "文件摘要", en: "Digest of the file" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "batches", words: { zh: "批次数", en: "Batches" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "repeated", words: { zh: "此前已计提", en: "Accrued before" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "cards", words: { zh: "预制卡数量", en: "Cards" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "amount", words: { zh: "计提金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "actor", words: { zh: "经办", en: "By" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "at", words: { zh: "时间", en: "At" }, kind: "instant", required: true, many: false, sensitive: false },
];

const funds_list_card_costs_costs: readonly FieldShape[] = [
  { name: "bank", words: { zh: "合作银行", en: "Bank" }, kind: "id", required: true, many: false, sensitive: false, idOf: "organisation" },
  { name: "bank_name", words: { zh: "银行名称", en: "Name of the bank" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "month", words: { zh: "月份", en: "Month" }, kind: "month", required: true, many: false, sensitive: false },
  { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "cards", words: { zh: "卡数", en: "Cards" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "note", words: { zh: "备注", en: "Note" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "actor", words: { zh: "经办", en: "By" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "at", words: { zh: "时间", en: "At" }, kind: "instant", required: true, many: false, sensitive: false },
];

const funds_list_adjustments_adjustments: readonly FieldShape[] = [
  { name: "adjustment", words: { zh: "调整", en: "Adjustment" }, kind: "id", required: true, many: false, sensitive: false, idOf: "adjustment" },
  { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "kind", words: { zh: "种类", en: "Kind" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "carry_over", zh: "历年结转", en: "Carry over" }, { code: "pledge", zh: "协议承担", en: "Pledge by agreement" }, { code: "adjust_up", zh: "调增", en: "Adjust up" }, { code: "adjust_down", zh: "调减", en: "Adjust down" }, { code: "assign", zh: "待分配份额归属市州", en: "Assign a waiting share to a prefecture" }, { code: "reverse_accrual", zh: "冲回批次计提", en: "Reverse the accrual of a batch" }, ] },
  { name: "level", words: { zh: "级", en: "Level" }, kind: "region", required: true, many: false, sensitive: false },
  { name: "level_name", words: { zh: "级名称", en: "Name of the level" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "bank", words: { zh: "合作银行", en: "Bank" }, kind: "id", required: true, many: false, sensitive: false, idOf: "organisation" },
  { name: "bank_name", words: { zh: "银行名称", en: "Name of the bank" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "batch_no", words: { zh: "批次号", en: "Card batch" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "document_no", words: { zh: "依据文号", en: "Document number" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "reason", words: { zh: "理由", en: "Reason" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "by_bank", words: { zh: "银行提出", en: "Proposed by the bank" }, kind: "flag", required: true, many: false, sensitive: false },
  { name: "agreed_by", words: { zh: "对方同意", en: "Agreed by" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "made_by", words: { zh: "提出人", en: "Proposed by" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "made_at", words: { zh: "提出时间", en: "Proposed at" }, kind: "instant", required: true, many: false, sensitive: false },
];

const funds_overview_funds_figures: readonly FieldShape[] = [
  { name: "accrued", words: { zh: "计提", en: "Accrued" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "adjusted", words: { zh: "调整", en: "Adjusted" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "carried_over", words: { zh: "结转", en: "Carried over" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "planned", words: { zh: "计划占用", en: "Reserved by plans" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "committed", words: { zh: "合同占用", en: "Committed" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "noticed", words: { zh: "其中付款通知在途", en: "Of it in notices under way" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "settled", words: { zh: "已付", en: "Paid" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "available", words: { zh: "可用", en: "Available" }, kind: "money", required: true, many: false, sensitive: false },
];

const funds_overview_funds: readonly FieldShape[] = [
  { name: "level", words: { zh: "级", en: "Level" }, kind: "region", required: true, many: false, sensitive: false },
  { name: "level_name", words: { zh: "级名称", en: "Name of the level" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "bank", words: { zh: "合作银行", en: "Bank" }, kind: "id", required: false, many: false, sensitive: false, idOf: "organisation" },
  { name: "bank_name", words: { zh: "银行名称", en: "Name of the bank" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "figures", words: { zh: "数字", en: "Figures" }, kind: "record", required: true, many: false, sensitive: false, fields: funds_overview_funds_figures },
];

const funds_show_year_months: readonly FieldShape[] = [
  { name: "month", words: { zh: "月份", en: "Month" }, kind: "month", required: true, many: false, sensitive: false },
  { name: "flow", words: { zh: "当月", en: "In the month" }, kind: "record", required: true, many: false, sensitive: false, fields: funds_overview_funds_figures },
  { name: "stand", words: { zh: "月末", en: "At its end" }, kind: "record", required: true, many: false, sensitive: false, fields: funds_overview_funds_figures },
];

const funds_list_entries_entries: readonly FieldShape[] = [
  { name: "transfer", words: { zh: "划转", en: "Transfer" }, kind: "id", required: true, many: false, sensitive: false, idOf: "transfer" },
  { name: "day", words: { zh: "日期", en: "Day" }, kind: "date", required: true, many: false, sensitive: false },
  { name: "kind", words: { zh: "种类", en: "Kind" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "stage", words: { zh: "阶段", en: "Stage" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "reference", words: { zh: "关联", en: "Reference" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "bank", words: { zh: "合作银行", en: "Bank" }, kind: "id", required: true, many: false, sensitive: false, idOf: "organisation" },
  { name: "bank_name", words: { zh: "银行名称", en: "Name of the bank" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
];

const funds_check_books_differences: readonly FieldShape[] = [
  { name: "zh", words: { zh: "差异", en: "In Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "en", words: { zh: "差异（英文）", en: "In English" }, kind: "text", required: true, many: false, sensitive: false },
];

const funds_list_plans_plans: readonly FieldShape[] = [
  { name: "plan", words: { zh: "使用计划", en: "Plan" }, kind: "id", required: true, many: false, sensitive: false, idOf: "plan" },
  { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "level", words: { zh: "级", en: "Level" }, kind: "region", required: true, many: false, sensitive: false },
  { name: "level_name", words: { zh: "级名称", en: "Name of the level" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "organisation_name", words: { zh: "填报单位", en: "Made by the organisation" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "year", words: { zh: "年度", en: "Year" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "half", words: { zh: "半年", en: "Half" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "title", words: { zh: "标题", en: "Title" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "need", words: { zh: "业务需求", en: "Business need" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "budget", words: { zh: "预算合计", en: "Budget" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "made_by", words: { zh: "填报人", en: "Made by" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "made_at", words: { zh: "填报时间", en: "Made at" }, kind: "instant", required: true, many: false, sensitive: false },
  { name: "filing_received_by", words: { zh: "备案登记人", en: "Filing noted by" }, kind: "text", required: true, many: false, sensitive: false },
];

const funds_show_plan_lines_shares: readonly FieldShape[] = [
  { name: "bank", words: { zh: "合作银行", en: "Bank" }, kind: "id", required: true, many: false, sensitive: false, idOf: "organisation" },
  { name: "bank_name", words: { zh: "银行名称", en: "Name of the bank" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
];

const funds_show_plan_lines: readonly FieldShape[] = [
  { name: "plan_line", words: { zh: "计划明细", en: "Plan line" }, kind: "id", required: true, many: false, sensitive: false, idOf: "plan_line" },
  { name: "nth", words: { zh: "序号", en: "Place in the form" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "project_name", words: { zh: "项目名称", en: "Project" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "scope_class", words: { zh: "类别", en: "Class" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "scope_class_zh", words: { zh: "类别（中文）", en: "Class in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "technical", words: { zh: "技术参数", en: "Technical parameters" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "unit_price", words: { zh: "单价", en: "Unit price" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "quantity", words: { zh: "数量", en: "Quantity" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "budget", words: { zh: "预算金额", en: "Budget" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "department_and_use", words: { zh: "使用部门及用途", en: "Department and use" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "procurement", words: { zh: "采购部门及方式", en: "Procurement" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "basis", words: { zh: "评审报告或说明", en: "Review report or note" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "remark", words: { zh: "备注", en: "Remark" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "shares", words: { zh: "银行份额", en: "Shares of the banks" }, kind: "record", required: false, many: true, sensitive: false, fields: funds_show_plan_lines_shares },
  { name: "reserved", words: { zh: "计划占用", en: "Reserved" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "committed", words: { zh: "合同占用", en: "Committed" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "settled", words: { zh: "已付", en: "Paid" }, kind: "money", required: true, many: false, sensitive: false },
];

const funds_show_plan_banks: readonly FieldShape[] = [
  { name: "bank", words: { zh: "合作银行", en: "Bank" }, kind: "id", required: true, many: false, sensitive: false, idOf: "organisation" },
  { name: "bank_name", words: { zh: "银行名称", en: "Name of the bank" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "sent_at", words: { zh: "送达时间", en: "Put to it at" }, kind: "instant", required: false, many: false, sensitive: false },
  { name: "acknowledged_at", words: { zh: "签收时间", en: "Acknowledged at" }, kind: "instant", required: false, many: false, sensitive: false },
  { name: "acknowledged_by", words: { zh: "签收人", en: "Acknowledged by" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "secured_at", words: { zh: "落实时间", en: "Secured at" }, kind: "instant", required: false, many: false, sensitive: false },
  { name: "secured_by", words: { zh: "落实人", en: "Secured by" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "secure_due", words: { zh: "落实期限", en: "To be secured by" }, kind: "date", required: false, many: false, sensitive: false },
];

const funds_list_holders_holders: readonly FieldShape[] = [
  { name: "holder_count", words: { zh: "持卡数量编号", en: "Holder count" }, kind: "id", required: true, many: false, sensitive: false, idOf: "holder_count" },
  { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "bank", words: { zh: "合作银行", en: "Bank" }, kind: "id", required: true, many: false, sensitive: false, idOf: "organisation" },
  { name: "bank_name", words: { zh: "银行名称", en: "Name of the bank" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "holders", words: { zh: "持卡数量", en: "Holders" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "counted_on", words: { zh: "取数日", en: "Counted on" }, kind: "date", required: true, many: false, sensitive: false },
  { name: "source", words: { zh: "数据来源", en: "Source" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "share", words: { zh: "分摊金额", en: "Share" }, kind: "money", required: false, many: false, sensitive: false },
];

const funds_list_statements_statements: readonly FieldShape[] = [
  { name: "statement", words: { zh: "对账单", en: "Statement" }, kind: "id", required: true, many: false, sensitive: false, idOf: "statement" },
  { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "stage", words: { zh: "进度", en: "Stage" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "stage_zh", words: { zh: "进度（中文）", en: "Stage in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "stage_en", words: { zh: "进度（英文）", en: "Stage in English" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "level", words: { zh: "级", en: "Level" }, kind: "region", required: true, many: false, sensitive: false },
  { name: "level_name", words: { zh: "级名称", en: "Name of the level" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "bank", words: { zh: "合作银行", en: "Bank" }, kind: "id", required: true, many: false, sensitive: false, idOf: "organisation" },
  { name: "bank_name", words: { zh: "银行名称", en: "Name of the bank" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "period", words: { zh: "结算期", en: "Period" }, kind: "id", required: true, many: false, sensitive: false, idOf: "settlement_period" },
  { name: "first_day", words: { zh: "起", en: "From" }, kind: "date", required: true, many: false, sensitive: false },
  { name: "last_day", words: { zh: "止", en: "To" }, kind: "date", required: true, many: false, sensitive: false },
  { name: "due", words: { zh: "期限", en: "Due" }, kind: "date", required: true, many: false, sensitive: false },
  { name: "overdue", words: { zh: "已逾期", en: "Overdue" }, kind: "flag", required: true, many: false, sensitive: false },
];

const funds_show_statement_figures: readonly FieldShape[] = [
  { name: "item", words: { zh: "项目", en: "Item" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "zh", words: { zh: "项目（中文）", en: "Item in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "en", words: { zh: "项目（英文）", en: "Item in English" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "is_count", words: { zh: "是张数", en: "A count" }, kind: "flag", required: true, many: false, sensitive: false },
  { name: "party", words: { zh: "一方", en: "Party" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "party_zh", words: { zh: "一方（中文）", en: "Party in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "party_en", words: { zh: "一方（英文）", en: "Party in English" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "value", words: { zh: "数值", en: "Value" }, kind: "text", required: true, many: false, sensitive: false },
];

const funds_show_statement_parties: readonly FieldShape[] = [
  { name: "party", words: { zh: "一方", en: "Party" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "party_zh", words: { zh: "一方（中文）", en: "Party in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "party_en", words: { zh: "一方（英文）", en: "Party in English" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "filled_by", words: { zh: "填报人", en: "Filled in by" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "filled_at", words: { zh: "填报时间", en: "Filled in at" }, kind: "instant", required: false, many: false, sensitive: false },
  { name: "confirmed_by", words: { zh: "确认人", en: "Confirmed by" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "confirmed_at", words: { zh: "确认时间", en: "Confirmed at" }, kind: "instant", required: false, many: false, sensitive: false },
];

const funds_show_statement_differences: readonly FieldShape[] = [
  { name: "difference", words: { zh: "差异", en: "Difference" }, kind: "id", required: true, many: false, sensitive: false, idOf: "difference" },
  { name: "party", words: { zh: "一方", en: "Party" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "party_zh", words: { zh: "一方（中文）", en: "Party in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "party_en", words: { zh: "一方（英文）", en: "Party in English" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "item", words: { zh: "项目", en: "Item" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "item_zh", words: { zh: "项目（中文）", en: "Item in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "item_en", words: { zh: "项目（英文）", en: "Item in English" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "batch_no", words: { zh: "批次号", en: "Card batch" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "book", words: { zh: "台账", en: "Ledger" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "theirs", words: { zh: "对方", en: "Theirs" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "kind", words: { zh: "差异类型", en: "Kind" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "kind_zh", words: { zh: "差异类型（中文）", en: "Kind in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "kind_en", words: { zh: "差异类型（英文）", en: "Kind in English" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "explanation", words: { zh: "说明", en: "Explanation" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "explained_by", words: { zh: "说明人", en: "Explained by" }, kind: "text", required: true, many: false, sensitive: false },
];

const funds_show_statement_in_transit: readonly FieldShape[] = [
  { name: "reference", words: { zh: "付款通知", en: "Notice" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "held_on", words: { zh: "开具日期", en: "Issued on" }, kind: "date", required: true, many: false, sensitive: false },
];

const funds_list_deadlines_deadlines: readonly FieldShape[] = [
  { name: "due_on", words: { zh: "期限", en: "Due on" }, kind: "date", required: true, many: false, sensitive: false },
  { name: "kind", words: { zh: "种类", en: "Kind" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "compare_books", zh: "对账", en: "Compare the books" }, { code: "settle_period", zh: "半年结算", en: "Settle the period" }, { code: "secure_plan", zh: "银行落实资金保障", en: "Secure the plan's money" }, { code: "rules_end", zh: "规则包到期", en: "The rules end" }, ] },
  { name: "what", words: { zh: "事项", en: "What" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "subject", words: { zh: "编号", en: "Its id" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "level", words: { zh: "级", en: "Level" }, kind: "region", required: true, many: false, sensitive: false },
  { name: "bank", words: { zh: "应办银行", en: "Bank that has to act" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "days_left", words: { zh: "距期限天数", en: "Days left" }, kind: "integer", required: true, many: false, sensitive: false },
];

const funds_list_periods_periods: readonly FieldShape[] = [
  { name: "period", words: { zh: "结算期", en: "Period" }, kind: "id", required: true, many: false, sensitive: false, idOf: "settlement_period" },
  { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "level", words: { zh: "级", en: "Level" }, kind: "region", required: true, many: false, sensitive: false },
  { name: "level_name", words: { zh: "级名称", en: "Name of the level" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "first_day", words: { zh: "起", en: "From" }, kind: "date", required: true, many: false, sensitive: false },
  { name: "last_day", words: { zh: "止", en: "To" }, kind: "date", required: true, many: false, sensitive: false },
  { name: "extra", words: { zh: "另行结算", en: "Extra" }, kind: "flag", required: true, many: false, sensitive: false },
  { name: "reason", words: { zh: "理由", en: "Reason" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "due", words: { zh: "对账期限", en: "Due" }, kind: "date", required: true, many: false, sensitive: false },
  { name: "overdue", words: { zh: "已逾期", en: "Overdue" }, kind: "flag", required: true, many: false, sensitive: false },
  { name: "statements", words: { zh: "对账单数", en: "Statements" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "confirmed", words: { zh: "已确认", en: "Confirmed" }, kind: "integer", required: true, many: false, sensitive: false },
];

const funds_print_plan_papers: readonly FieldShape[] = [
  { name: "number", words: { zh: "编号", en: "Number" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "digest", words: { zh: "内容摘要", en: "Digest of the content" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "download", words: { zh: "下载", en: "Download" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "file_name", words: { zh: "文件名", en: "File name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "copy", words: { zh: "第几次打印", en: "Which print" }, kind: "integer", required: true, many: false, sensitive: false },
];

const projects_sign_contract_terms: readonly FieldShape[] = [
  { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "condition", words: { zh: "付款条件", en: "Condition" }, kind: "text", required: true, many: false, sensitive: false, longest: 200 },
  { name: "retention", words: { zh: "质保金", en: "Retention" }, kind: "flag", required: true, many: false, sensitive: false },
];

const projects_list_declaration_windows_windows: readonly FieldShape[] = [
  { name: "window", words: { zh: "申报期", en: "Window" }, kind: "id", required: true, many: false, sensitive: false, idOf: "window" },
  { name: "region", words: { zh: "区划", en: "Region" }, kind: "region", required: true, many: false, sensitive: false },
  { name: "opens_on", words: { zh: "开始日期", en: "Opens on" }, kind: "date", required: true, many: false, sensitive: false },
  { name: "closes_on", words: { zh: "截止日期", en: "Closes on" }, kind: "date", required: true, many: false, sensitive: false },
  { name: "reason", words: { zh: "理由", en: "Reason" }, kind: "text", required: true, many: false, sensitive: false },
];

const projects_list_projects_projects: readonly FieldShape[] = [
  { name: "project", words: { zh: "项目", en: "Project" }, kind: "id", required: true, many: false, sensitive: false, idOf: "project" },
  { name: "code", words: { zh: "项目编号", en: "Code" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "name", words: { zh: "项目名称", en: "Name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "way", words: { zh: "办理程序", en: "Procedure" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "state_zh", words: { zh: "状态（中文）", en: "State in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "state_en", words: { zh: "状态（英文）", en: "State in English" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "region", words: { zh: "区划", en: "Region" }, kind: "region", required: true, many: false, sensitive: false },
  { name: "organisation", words: { zh: "提出单位", en: "Proposed by" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "scope_class", words: { zh: "项目类别", en: "Class" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "scope_class_zh", words: { zh: "项目类别（中文）", en: "Class in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "scope_class_en", words: { zh: "项目类别（英文）", en: "Class in English" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "budget", words: { zh: "预算金额", en: "Budget" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "granted", words: { zh: "批准金额", en: "Granted" }, kind: "money", required: false, many: false, sensitive: false },
  { name: "reviewed", words: { zh: "评审金额", en: "Reviewed" }, kind: "money", required: false, many: false, sensitive: false },
  { name: "contracted", words: { zh: "合同金额", en: "Under contract" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "urgent", words: { zh: "紧急", en: "Urgent" }, kind: "flag", required: true, many: false, sensitive: false },
  { name: "proposed_on", words: { zh: "提出日期", en: "Proposed on" }, kind: "date", required: true, many: false, sensitive: false },
  { name: "responsible", words: { zh: "项目负责人", en: "Person in charge" }, kind: "text", required: true, many: false, sensitive: false },
];

const projects_list_split_alarms_alarms: readonly FieldShape[] = [
  { name: "project", words: { zh: "项目", en: "Project" }, kind: "id", required: true, many: false, sensitive: false, idOf: "project" },
  { name: "code", words: { zh: "项目编号", en: "Code" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "name", words: { zh: "项目名称", en: "Name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "organisation", words: { zh: "提出单位", en: "Proposed by" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "budget", words: { zh: "预算金额", en: "Budget" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "together", words: { zh: "合计达到评审起点的项目", en: "Projects that together reach the limit" }, kind: "text", required: false, many: true, sensitive: false },
];

const projects_show_project_timeline: readonly FieldShape[] = [
  { name: "at", words: { zh: "登记时间", en: "Recorded at" }, kind: "instant", required: true, many: false, sensitive: false },
  { name: "held_on", words: { zh: "日期", en: "Day" }, kind: "date", required: true, many: false, sensitive: false },
  { name: "what", words: { zh: "事项", en: "What" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "zh", words: { zh: "中文名称", en: "Chinese words" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "en", words: { zh: "英文名称", en: "English words" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "who", words: { zh: "经办人", en: "By" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "party", words: { zh: "单位或人员", en: "Party" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "reference", words: { zh: "编号", en: "Number" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: false, many: false, sensitive: false },
  { name: "content", words: { zh: "内容", en: "Content" }, kind: "text", required: true, many: false, sensitive: false },
];

const projects_show_project_consultations: readonly FieldShape[] = [
  { name: "bank", words: { zh: "合作银行", en: "Bank" }, kind: "id", required: true, many: false, sensitive: false, idOf: "partner" },
  { name: "bank_name", words: { zh: "银行名称", en: "Name of the bank" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "held_on", words: { zh: "沟通日期", en: "Day" }, kind: "date", required: false, many: false, sensitive: false },
  { name: "agreed", words: { zh: "达成共识的事项", en: "Points agreed on" }, kind: "choice", required: false, many: true, sensitive: false, choices: [{ code: "AMOUNT", zh: "项目金额", en: "Amount" }, { code: "PROCUREMENT_METHOD", zh: "采购方式", en: "Method of procurement" }, { code: "INVOICE_CONTENT", zh: "开票内容", en: "Content of the invoice" }, { code: "ACCEPTANCE_METHOD", zh: "验收方式", en: "Method of acceptance" }, ] },
  { name: "complete", words: { zh: "全部达成", en: "All agreed" }, kind: "flag", required: true, many: false, sensitive: false },
];

const projects_show_project_documents: readonly FieldShape[] = [
  { name: "document", words: { zh: "文件", en: "Document" }, kind: "id", required: true, many: false, sensitive: false, idOf: "document" },
  { name: "kind", words: { zh: "种类", en: "Kind" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "consultation_minutes", zh: "银行沟通纪要", en: "Minutes of the consultation" }, { code: "feasibility_report", zh: "可行性研究报告", en: "Feasibility report" }, { code: "expert_opinion", zh: "专家论证意见", en: "Experts' opinion" }, { code: "review_report", zh: "项目评审报告", en: "Review report" }, { code: "decision_minutes", zh: "立项审定文件", en: "Decision" }, { code: "scheme", zh: "项目方案", en: "Scheme" }, { code: "security_design", zh: "信息系统安全技术应用设计", en: "Security technology design" }, { code: "budget_review_report", zh: "预算评审报告", en: "Budget review report" }, { code: "procurement_file", zh: "采购文件", en: "Procurement file" }, { code: "award_notice", zh: "中标（成交）通知书", en: "Award notice" }, { code: "contract_text", zh: "合同文本", en: "Contract" }, { code: "supplement_text", zh: "补充协议", en: "Supplement" }, { code: "sealed_letter", zh: "盖章函件", en: "Sealed letter" }, { code: "meeting_minutes", zh: "会议纪要", en: "Minutes of a meeting" }, { code: "supervisor_report", zh: "监理报告", en: "Supervisor's report" }, { code: "delivery_list", zh: "交付清单", en: "List of deliveries" }, { code: "test_report", zh: "测试报告", en: "Test report" }, { code: "user_manual", zh: "用户手册", en: "User manual" }, { code: "training_record", zh: "培训记录", en: "Training record" }, { code: "hand_over_list", zh: "档案移交清单", en: "Hand-over list of the archive" }, { code: "acceptance_report", zh: "验收报告", en: "Acceptance report" }, { code: "invoice", zh: "发票", en: "Invoice" }, { code: "bank_receipt", zh: "银行回执", en: "Bank receipt" }, { code: "asset_list", zh: "资产清单", en: "List of assets" }, { code: "other", zh: "其他文件", en: "Other document" }, ] },
  { name: "kind_zh", words: { zh: "种类（中文）", en: "Kind in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "name", words: { zh: "文件名", en: "File name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "digest", words: { zh: "摘要", en: "Digest" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "state_then", words: { zh: "归入时的状态", en: "State then" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "note", words: { zh: "说明", en: "Note" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "by", words: { zh: "归入人", en: "By" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "at", words: { zh: "归入时间", en: "At" }, kind: "instant", required: true, many: false, sensitive: false },
];

const projects_show_project_money: readonly FieldShape[] = [
  { name: "bank", words: { zh: "银行", en: "Bank" }, kind: "id", required: true, many: false, sensitive: false, idOf: "partner" },
  { name: "bank_name", words: { zh: "银行名称", en: "Name of the bank" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "reserved", words: { zh: "已预留", en: "Reserved" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "committed", words: { zh: "已签约", en: "Committed" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "noticed", words: { zh: "已通知", en: "Noticed" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "settled", words: { zh: "已支付", en: "Paid" }, kind: "money", required: true, many: false, sensitive: false },
];

const projects_show_project_contracts_terms: readonly FieldShape[] = [
  { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "condition", words: { zh: "付款条件", en: "Condition" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "retention", words: { zh: "质保金", en: "Retention" }, kind: "flag", required: true, many: false, sensitive: false },
];

const projects_show_project_contracts: readonly FieldShape[] = [
  { name: "contract", words: { zh: "合同", en: "Contract" }, kind: "id", required: true, many: false, sensitive: false, idOf: "contract" },
  { name: "number", words: { zh: "合同编号", en: "Number" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "name", words: { zh: "合同名称", en: "Name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "procurement_no", words: { zh: "采购编号", en: "Procurement number" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "bank", words: { zh: "签约银行", en: "Bank that signs" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "contractor", words: { zh: "承建单位", en: "Contractor" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "account_name", words: { zh: "账户名称", en: "Name of the account" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "opening_outlet", words: { zh: "开户行营业网点", en: "Outlet" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "account", words: { zh: "账号", en: "Account" }, kind: "account", required: true, many: false, sensitive: true },
  { name: "amount", words: { zh: "合同金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "held", words: { zh: "暂扣质保", en: "Held back" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "noticed", words: { zh: "已通知付款", en: "Noticed" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "paid", words: { zh: "已支付", en: "Paid" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "left", words: { zh: "尚可通知", en: "May still be noticed" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "signed_on", words: { zh: "签订日期", en: "Signed on" }, kind: "date", required: true, many: false, sensitive: false },
  { name: "starts_on", words: { zh: "开工日期", en: "Begins on" }, kind: "date", required: true, many: false, sensitive: false },
  { name: "ends_on", words: { zh: "完工日期", en: "Ends on" }, kind: "date", required: true, many: false, sensitive: false },
  { name: "terms", words: { zh: "付款条款", en: "Terms" }, kind: "record", required: false, many: true, sensitive: false, fields: projects_show_project_contracts_terms },
];

const projects_show_project_acceptance_signatures: readonly FieldShape[] = [
  { name: "side", words: { zh: "签字方", en: "Side" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "name", words: { zh: "单位", en: "Organisation" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "signer", words: { zh: "签字人", en: "Signer" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "signed_on", words: { zh: "签字日期", en: "Signed on" }, kind: "date", required: false, many: false, sensitive: false },
];

const projects_show_project_acceptance: readonly FieldShape[] = [
  { name: "acceptance", words: { zh: "验收", en: "Acceptance" }, kind: "id", required: true, many: false, sensitive: false, idOf: "acceptance" },
  { name: "nth", words: { zh: "第几次", en: "Which" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "held_on", words: { zh: "验收日期", en: "Day" }, kind: "date", required: true, many: false, sensitive: false },
  { name: "opinion", words: { zh: "验收意见", en: "Opinion" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "PASS", zh: "验收合格", en: "Passed" }, { code: "PASS_WITH_ISSUES", zh: "验收合格，有待整改", en: "Passed with issues" }, { code: "FAIL", zh: "验收不合格", en: "Failed" }, ] },
  { name: "opinion_zh", words: { zh: "验收意见（中文）", en: "Opinion in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "members", words: { zh: "验收人员", en: "Members" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "content", words: { zh: "意见内容", en: "Content" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "issues", words: { zh: "问题", en: "Issues" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "issues_closed_on", words: { zh: "整改完成日期", en: "Issues closed on" }, kind: "date", required: false, many: false, sensitive: false },
  { name: "confirmed", words: { zh: "已办结", en: "Concluded" }, kind: "flag", required: true, many: false, sensitive: false },
  { name: "signatures", words: { zh: "签字", en: "Signatures" }, kind: "record", required: false, many: true, sensitive: false, fields: projects_show_project_acceptance_signatures },
];

const projects_show_project_notices: readonly FieldShape[] = [
  { name: "notice", words: { zh: "付款通知", en: "Payment notice" }, kind: "id", required: true, many: false, sensitive: false, idOf: "payment_notice" },
  { name: "number", words: { zh: "付款通知编号", en: "Number" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "state_zh", words: { zh: "状态（中文）", en: "State in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "state_en", words: { zh: "状态（英文）", en: "State in English" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "project", words: { zh: "项目", en: "Project" }, kind: "id", required: true, many: false, sensitive: false, idOf: "project" },
  { name: "project_name", words: { zh: "项目名称", en: "Name of the project" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "contract", words: { zh: "合同", en: "Contract" }, kind: "id", required: true, many: false, sensitive: false, idOf: "contract" },
  { name: "region", words: { zh: "区划", en: "Region" }, kind: "region", required: true, many: false, sensitive: false },
  { name: "made_by_office", words: { zh: "开具单位", en: "Made by" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "bank", words: { zh: "银行", en: "Bank" }, kind: "id", required: true, many: false, sensitive: false, idOf: "partner" },
  { name: "bank_name", words: { zh: "银行名称", en: "Name of the bank" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "paid", words: { zh: "已支付", en: "Paid" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "made_on", words: { zh: "开具日期", en: "Made on" }, kind: "date", required: true, many: false, sensitive: false },
  { name: "received_on", words: { zh: "银行收到通知", en: "Notice received on" }, kind: "date", required: false, many: false, sensitive: false },
  { name: "invoice_on", words: { zh: "银行收到发票", en: "Invoice received on" }, kind: "date", required: false, many: false, sensitive: false },
  { name: "due_on", words: { zh: "付款期限", en: "Due on" }, kind: "date", required: false, many: false, sensitive: false },
  { name: "provisional", words: { zh: "期限为暂定", en: "The day is provisional" }, kind: "flag", required: true, many: false, sensitive: false },
  { name: "days_left", words: { zh: "距期限天数", en: "Days left" }, kind: "integer", required: false, many: false, sensitive: false },
  { name: "paid_on", words: { zh: "付清日期", en: "Paid on" }, kind: "date", required: false, many: false, sensitive: false },
  { name: "days_late", words: { zh: "逾期天数", en: "Days late" }, kind: "integer", required: true, many: false, sensitive: false },
];

const projects_show_project_assets: readonly FieldShape[] = [
  { name: "asset", words: { zh: "资产", en: "Asset" }, kind: "id", required: true, many: false, sensitive: false, idOf: "asset" },
  { name: "name", words: { zh: "名称", en: "Name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "kind", words: { zh: "类别", en: "Kind" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "quantity", words: { zh: "数量", en: "Quantity" }, kind: "integer", required: true, many: false, sensitive: false },
  { name: "value", words: { zh: "价值", en: "Value" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "place", words: { zh: "存放地点", en: "Place" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "keeper", words: { zh: "保管人", en: "Keeper" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "registered_on", words: { zh: "登记日期", en: "Registered on" }, kind: "date", required: true, many: false, sensitive: false },
];

const projects_make_notice_notices: readonly FieldShape[] = [
  { name: "notice", words: { zh: "付款通知", en: "Payment notice" }, kind: "id", required: true, many: false, sensitive: false, idOf: "payment_notice" },
  { name: "number", words: { zh: "付款通知编号", en: "Number" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "bank", words: { zh: "银行", en: "Bank" }, kind: "id", required: true, many: false, sensitive: false, idOf: "partner" },
  { name: "bank_name", words: { zh: "银行名称", en: "Name of the bank" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
];

const projects_make_notice_invoices: readonly FieldShape[] = [
  { name: "number", words: { zh: "发票号码", en: "Invoice number" }, kind: "text", required: true, many: false, sensitive: false, longest: 40 },
  { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "issued_on", words: { zh: "开票日期", en: "Issued on" }, kind: "date", required: true, many: false, sensitive: false },
  { name: "upload", words: { zh: "上传文件", en: "Uploaded file" }, kind: "id", required: true, many: false, sensitive: false, idOf: "upload" },
];

const projects_make_notice_shares: readonly FieldShape[] = [
  { name: "bank", words: { zh: "银行", en: "Bank" }, kind: "id", required: true, many: false, sensitive: false, idOf: "partner" },
  { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
];

const projects_show_notice_invoices: readonly FieldShape[] = [
  { name: "number", words: { zh: "发票号码", en: "Invoice number" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "issued_on", words: { zh: "开票日期", en: "Issued on" }, kind: "date", required: true, many: false, sensitive: false },
  { name: "document", words: { zh: "文件", en: "Document" }, kind: "id", required: true, many: false, sensitive: false, idOf: "document" },
];

const projects_show_notice_arrivals: readonly FieldShape[] = [
  { name: "what", words: { zh: "事项", en: "What" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "on_day", words: { zh: "日期", en: "Day" }, kind: "date", required: true, many: false, sensitive: false },
  { name: "reason", words: { zh: "原因", en: "Reason" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "by", words: { zh: "登记人", en: "By" }, kind: "text", required: true, many: false, sensitive: false },
];

const projects_show_notice_payments: readonly FieldShape[] = [
  { name: "paid_on", words: { zh: "付款日期", en: "Paid on" }, kind: "date", required: true, many: false, sensitive: false },
  { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "bank_reference", words: { zh: "银行流水号", en: "Reference of the bank" }, kind: "text", required: true, many: false, sensitive: false },
];

const projects_show_notice_receipts: readonly FieldShape[] = [
  { name: "given_to", words: { zh: "送达单位", en: "Given to" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "given_on", words: { zh: "出具日期", en: "Given on" }, kind: "date", required: true, many: false, sensitive: false },
  { name: "document", words: { zh: "文件", en: "Document" }, kind: "id", required: true, many: false, sensitive: false, idOf: "document" },
];

const projects_list_deadlines_deadlines: readonly FieldShape[] = [
  { name: "due_on", words: { zh: "期限", en: "Due on" }, kind: "date", required: true, many: false, sensitive: false },
  { name: "kind", words: { zh: "种类", en: "Kind" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "payment", zh: "银行付款", en: "Payment by the bank" }, { code: "funds_secured", zh: "银行资金保障", en: "Money secured by the bank" }, { code: "contract", zh: "签订合同", en: "Signing of the contract" }, { code: "completion", zh: "合同完工", en: "Completion of the work" }, { code: "notice", zh: "验收后结付", en: "Settlement after acceptance" }, ] },
  { name: "what", words: { zh: "事项", en: "What" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "project", words: { zh: "项目", en: "Project" }, kind: "id", required: true, many: false, sensitive: false, idOf: "project" },
  { name: "notice", words: { zh: "付款通知", en: "Payment notice" }, kind: "id", required: true, many: false, sensitive: false, idOf: "payment_notice" },
  { name: "bank", words: { zh: "应办银行", en: "Bank that has to act" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "provisional", words: { zh: "暂定", en: "Provisional" }, kind: "flag", required: true, many: false, sensitive: false },
  { name: "days_left", words: { zh: "距期限天数", en: "Days left" }, kind: "integer", required: true, many: false, sensitive: false },
];

const projects_list_reminders_reminders: readonly FieldShape[] = [
  { name: "reminder", words: { zh: "催办", en: "Reminder" }, kind: "id", required: true, many: false, sensitive: false, idOf: "reminder" },
  { name: "kind", words: { zh: "种类", en: "Kind" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "project", words: { zh: "项目", en: "Project" }, kind: "id", required: true, many: false, sensitive: false, idOf: "project" },
  { name: "project_name", words: { zh: "项目名称", en: "Name of the project" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "notice", words: { zh: "付款通知", en: "Payment notice" }, kind: "id", required: true, many: false, sensitive: false, idOf: "payment_notice" },
  { name: "number", words: { zh: "付款通知编号", en: "Number" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "due_on", words: { zh: "期限", en: "Due on" }, kind: "date", required: true, many: false, sensitive: false },
  { name: "on_day", words: { zh: "催办日期", en: "Reminded on" }, kind: "date", required: true, many: false, sensitive: false },
];

const projects_list_partners_partners: readonly FieldShape[] = [
  { name: "partner", words: { zh: "机构", en: "Partner" }, kind: "id", required: true, many: false, sensitive: false, idOf: "partner" },
  { name: "name", words: { zh: "名称", en: "Name" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "type", words: { zh: "类型", en: "Type" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "uscc", words: { zh: "统一社会信用代码", en: "Credit code" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "region", words: { zh: "区划", en: "Region" }, kind: "region", required: true, many: false, sensitive: false },
];

const citizens_list_my_payments_payments: readonly FieldShape[] = [
  { name: "item", words: { zh: "补贴项目", en: "Subsidy" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "policy", words: { zh: "政策依据", en: "Policy" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "standard", words: { zh: "补贴标准", en: "Standard" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "period", words: { zh: "期号", en: "Period" }, kind: "month", required: true, many: false, sensitive: false },
  { name: "pay_day", words: { zh: "发放日期", en: "Day of payment" }, kind: "date", required: true, many: false, sensitive: false },
  { name: "amount", words: { zh: "金额（元）", en: "Amount in yuan" }, kind: "money", required: true, many: false, sensitive: false },
  { name: "state", words: { zh: "状态", en: "State" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "approved", zh: "已审批，待发放", en: "Approved, to be paid" }, { code: "sent", zh: "银行发放中", en: "With the bank" }, { code: "paid", zh: "已到账", en: "Paid" }, { code: "returned", zh: "未到账，被银行退回", en: "Not paid, returned by the bank" }, { code: "reissued", zh: "曾被退回，已重新发放", en: "Returned, then issued again" }, { code: "unknown", zh: "银行核实中", en: "Being asked at the bank" }, { code: "refunded", zh: "到账后被退回", en: "Returned after it was paid" }, { code: "unpayable", zh: "暂不能发放", en: "Cannot be paid yet" }, { code: "stopped", zh: "暂停发放", en: "Held" }, ] },
  { name: "state_zh", words: { zh: "状态名称", en: "State (zh)" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "state_en", words: { zh: "状态英文名称", en: "State (en)" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "reason_zh", words: { zh: "未到账原因", en: "Reason (zh)" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "reason_en", words: { zh: "未到账原因（英文）", en: "Reason (en)" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "advice_zh", words: { zh: "怎么办", en: "What to do (zh)" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "advice_en", words: { zh: "怎么办（英文）", en: "What to do (en)" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "bank_zh", words: { zh: "银行", en: "Bank (zh)" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "bank_en", words: { zh: "银行英文名称", en: "Bank (en)" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "account", words: { zh: "账号", en: "Account" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "note_zh", words: { zh: "说明", en: "Note (zh)" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "note_en", words: { zh: "说明（英文）", en: "Note (en)" }, kind: "text", required: true, many: false, sensitive: false },
];

const citizens_show_my_cards_cards: readonly FieldShape[] = [
  { name: "card_no", words: { zh: "社会保障卡卡号", en: "Card number" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "chosen", words: { zh: "当前用卡", en: "The card that counts" }, kind: "flag", required: true, many: false, sensitive: false },
  { name: "bank_name_zh", words: { zh: "发卡银行", en: "Bank (zh)" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "bank_name_en", words: { zh: "发卡银行英文名称", en: "Bank (en)" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "account", words: { zh: "银行卡号", en: "Bank card number" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "social_state", words: { zh: "社保功能状态", en: "Social state" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "sealed", zh: "封存", en: "Sealed" }, { code: "normal", zh: "正常", en: "Normal" }, { code: "formally_lost", zh: "正式挂失", en: "Reported lost" }, { code: "app_locked", zh: "应用锁定", en: "Application locked" }, { code: "temp_lost", zh: "临时挂失", en: "Temporarily reported lost" }, { code: "cancelled", zh: "注销", en: "Cancelled" }, ] },
  { name: "social_state_zh", words: { zh: "社保功能状态名称", en: "Social state (zh)" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "social_state_en", words: { zh: "社保功能状态英文名称", en: "Social state (en)" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "bank_state", words: { zh: "金融功能状态", en: "Bank state" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "none", zh: "未开户", en: "No account" }, { code: "preopened", zh: "预开户未激活", en: "Opened in advance, not activated" }, { code: "active", zh: "正常", en: "Active" }, { code: "lost", zh: "挂失", en: "Lost" }, { code: "stopped", zh: "止付", en: "Payment stopped" }, { code: "dormant", zh: "不动户", en: "Dormant" }, { code: "closed", zh: "销户", en: "Closed" }, { code: "restricted", zh: "受限", en: "Restricted" }, ] },
  { name: "bank_state_zh", words: { zh: "金融功能状态名称", en: "Bank state (zh)" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "bank_state_en", words: { zh: "金融功能状态英文名称", en: "Bank state (en)" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "states_as_of", words: { zh: "状态日期", en: "States as of" }, kind: "date", required: false, many: false, sensitive: false },
  { name: "issued_on", words: { zh: "发卡日期", en: "Issued on" }, kind: "date", required: false, many: false, sensitive: false },
  { name: "takes_money", words: { zh: "能否收款", en: "Can take money" }, kind: "flag", required: true, many: false, sensitive: false },
  { name: "advice_zh", words: { zh: "怎么办", en: "What to do (zh)" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "advice_en", words: { zh: "怎么办（英文）", en: "What to do (en)" }, kind: "text", required: true, many: false, sensitive: false },
];

const citizens_list_outbox_messages: readonly FieldShape[] = [
  { name: "message", words: { zh: "短信编号", en: "Message" }, kind: "id", required: true, many: false, sensitive: false, idOf: "message" },
  { name: "kind", words: { zh: "种类", en: "Kind" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "sign_in_code", zh: "登录验证码", en: "Sign-in code" }, ] },
  { name: "mobile", words: { zh: "手机号", en: "Mobile" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "text", words: { zh: "内容", en: "Text" }, kind: "text", required: true, many: false, sensitive: false },
  { name: "sender", words: { zh: "发送方式", en: "Sent by" }, kind: "choice", required: false, many: false, sensitive: false, choices: [{ code: "file", zh: "交短信网关", en: "Handed to the gateway" }, { code: "outbox", zh: "留在发件箱（演示）", en: "Kept here (demonstration)" }, ] },
  { name: "made_at", words: { zh: "生成时间", en: "Made at" }, kind: "instant", required: true, many: false, sensitive: false },
  { name: "sent_at", words: { zh: "发出时间", en: "Sent at" }, kind: "instant", required: false, many: false, sensitive: false },
];

export const operations: { readonly [Name in OperationName]: OperationShape } = {
  "engine.export_list": {
    name: "engine.export_list",
    module: "engine",
    title: { zh: "导出清单", en: "Export a list" },
    effect: "reveals",
    roles: ["*"],
    source: "R3.1-15, R3.1-16",
    asksAgain: true,
    input: [
      { name: "operation", words: { zh: "清单操作", en: "List operation" }, kind: "text", required: true, many: false, sensitive: false, longest: 100 },
      { name: "input", words: { zh: "筛选条件（JSON）", en: "Its input (JSON)" }, kind: "text", required: false, many: false, sensitive: false },
      { name: "format", words: { zh: "格式", en: "Format" }, kind: "choice", required: false, many: false, sensitive: false, choices: [{ code: "xlsx", zh: "Excel 工作簿", en: "Excel workbook" }, { code: "csv", zh: "CSV 文件", en: "CSV" }, ] },
      { name: "in_english", words: { zh: "用英文表头", en: "Headings in English" }, kind: "flag", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "download", words: { zh: "下载", en: "Download" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "file_name", words: { zh: "文件名", en: "File name" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "rows", words: { zh: "行数", en: "Rows" }, kind: "integer", required: true, many: false, sensitive: false },
    ],
  },
  "engine.list_jobs": {
    name: "engine.list_jobs",
    module: "engine",
    title: { zh: "任务列表", en: "List jobs" },
    effect: "reads",
    roles: ["*"],
    source: "",
    asksAgain: false,
    input: [
      { name: "subject", words: { zh: "对象", en: "Subject" }, kind: "text", required: false, many: false, sensitive: false, longest: 40 },
      { name: "before", words: { zh: "此任务之前", en: "Before this job" }, kind: "id", required: false, many: false, sensitive: false, idOf: "job" },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "jobs", words: { zh: "任务", en: "Jobs" }, kind: "record", required: false, many: true, sensitive: false, fields: engine_list_jobs_jobs },
      { name: "next", words: { zh: "下一页", en: "Next page" }, kind: "id", required: false, many: false, sensitive: false, idOf: "job" },
    ],
    list: { rows: "jobs", page: "before", sorts: [], filters: ["subject"], hasTotal: false },
  },
  "engine.show_job": {
    name: "engine.show_job",
    module: "engine",
    title: { zh: "查看任务", en: "Show a job" },
    effect: "reads",
    roles: ["*"],
    source: "",
    asksAgain: false,
    input: [
      { name: "job", words: { zh: "任务", en: "Job" }, kind: "id", required: true, many: false, sensitive: false, idOf: "job" },
    ],
    output: [
      { name: "job", words: { zh: "任务", en: "Job" }, kind: "id", required: true, many: false, sensitive: false, idOf: "job" },
      { name: "kind", words: { zh: "种类", en: "Kind" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "title_zh", words: { zh: "名称", en: "Title (zh)" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "title_en", words: { zh: "英文名称", en: "Title (en)" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "subject", words: { zh: "对象", en: "Subject" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "actor", words: { zh: "发起人", en: "Asked by" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "done", words: { zh: "已完成", en: "Done" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "total", words: { zh: "总数", en: "Total" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_per_second", words: { zh: "每秒行数", en: "Rows per second" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "seconds_left", words: { zh: "剩余秒数", en: "Seconds left" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "queued_at", words: { zh: "提交时间", en: "Queued at" }, kind: "instant", required: true, many: false, sensitive: false },
      { name: "finished_at", words: { zh: "完成时间", en: "Finished at" }, kind: "instant", required: false, many: false, sensitive: false },
      { name: "problem_zh", words: { zh: "失败原因", en: "Problem (zh)" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "problem_en", words: { zh: "失败原因（英文）", en: "Problem (en)" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "answer", words: { zh: "结果", en: "Answer" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "engine.retry_job": {
    name: "engine.retry_job",
    module: "engine",
    title: { zh: "重试任务", en: "Retry a job" },
    effect: "writes",
    roles: ["SYSTEM_ADMIN", "HRSS_PLATFORM_ADMIN"],
    source: "",
    asksAgain: false,
    input: [
      { name: "job", words: { zh: "任务", en: "Job" }, kind: "id", required: true, many: false, sensitive: false, idOf: "job" },
    ],
    output: [],
  },
  "engine.check_paper": {
    name: "engine.check_paper",
    module: "engine",
    title: { zh: "核验纸质单据", en: "Check a printed form" },
    effect: "reads",
    roles: ["anyone"],
    source: "R3.40-2",
    asksAgain: false,
    input: [
      { name: "number", words: { zh: "编号", en: "Number" }, kind: "text", required: true, many: false, sensitive: false, longest: 40 },
      { name: "code", words: { zh: "校验码", en: "Check code" }, kind: "text", required: true, many: false, sensitive: false, longest: 64 },
    ],
    output: [
      { name: "verdict", words: { zh: "结论", en: "Verdict" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "zh", words: { zh: "说明", en: "Words (zh)" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "en", words: { zh: "说明（英文）", en: "Words (en)" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "kind_zh", words: { zh: "单据名称", en: "Kind of form (zh)" }, kind: "text", required: false, many: false, sensitive: false },
      { name: "kind_en", words: { zh: "单据名称（英文）", en: "Kind of form (en)" }, kind: "text", required: false, many: false, sensitive: false },
      { name: "issued_on", words: { zh: "首次打印日期", en: "First printed on" }, kind: "date", required: false, many: false, sensitive: false },
      { name: "copies", words: { zh: "打印次数", en: "Prints" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
  },
  "engine.download_paper": {
    name: "engine.download_paper",
    module: "engine",
    title: { zh: "下载已出具的单据", en: "Download an issued paper" },
    effect: "reads",
    roles: ["*"],
    source: "R3.40-2",
    asksAgain: false,
    input: [
      { name: "number", words: { zh: "编号", en: "Number" }, kind: "text", required: true, many: false, sensitive: false, longest: 40 },
    ],
    output: [
      { name: "download", words: { zh: "下载", en: "Download" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "file_name", words: { zh: "文件名", en: "File name" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "engine.set_public_address": {
    name: "engine.set_public_address",
    module: "engine",
    title: { zh: "设置公众访问网址", en: "Set the public address" },
    effect: "writes",
    roles: ["SYSTEM_ADMIN", "HRSS_PLATFORM_ADMIN"],
    source: "R3.40-2",
    asksAgain: false,
    input: [
      { name: "address", words: { zh: "网址，空为不设", en: "Address; empty for none" }, kind: "text", required: false, many: false, sensitive: false, longest: 200 },
    ],
    output: [
      { name: "address", words: { zh: "网址", en: "Address" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "engine.show_public_address": {
    name: "engine.show_public_address",
    module: "engine",
    title: { zh: "公众访问网址", en: "Show the public address" },
    effect: "reads",
    roles: ["*"],
    source: "R3.40-2",
    asksAgain: false,
    input: [],
    output: [
      { name: "address", words: { zh: "网址", en: "Address" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "regions.list_regions": {
    name: "regions.list_regions",
    module: "regions",
    title: { zh: "区划列表", en: "List regions" },
    effect: "reads",
    roles: ["*"],
    source: "domain 3.1.2",
    asksAgain: false,
    input: [
      { name: "parent", words: { zh: "上级区划", en: "Parent" }, kind: "text", required: false, many: false, sensitive: false, longest: 12 },
      { name: "with_abolished", words: { zh: "含已撤销", en: "With abolished ones" }, kind: "flag", required: false, many: false, sensitive: false },
      { name: "after", words: { zh: "此区划之后", en: "After this region" }, kind: "text", required: false, many: false, sensitive: false, longest: 12 },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "regions", words: { zh: "区划", en: "Regions" }, kind: "record", required: false, many: true, sensitive: false, fields: regions_list_regions_regions },
      { name: "next", words: { zh: "下一页", en: "Next page" }, kind: "text", required: false, many: false, sensitive: false },
    ],
    list: { rows: "regions", page: "after", sorts: [], filters: ["parent", "with_abolished"], hasTotal: false },
  },
  "regions.show_region": {
    name: "regions.show_region",
    module: "regions",
    title: { zh: "查看区划", en: "Show a region" },
    effect: "reads",
    roles: ["*"],
    source: "domain 3.1.2; R3.1-5",
    asksAgain: false,
    input: [
      { name: "code", words: { zh: "区划代码", en: "Region code" }, kind: "text", required: true, many: false, sensitive: false, longest: 12 },
    ],
    output: [
      { name: "region", words: { zh: "区划", en: "Region" }, kind: "record", required: true, many: false, sensitive: false, fields: regions_list_regions_regions },
      { name: "full_name", words: { zh: "全称", en: "Full name" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "parent", words: { zh: "上级区划", en: "Parent" }, kind: "record", required: false, many: false, sensitive: false, fields: regions_list_regions_regions },
      { name: "children", words: { zh: "现行下级数", en: "Present regions below" }, kind: "integer", required: true, many: false, sensitive: false },
    ],
  },
  "regions.show_calendar": {
    name: "regions.show_calendar",
    module: "regions",
    title: { zh: "节假日历", en: "Holiday calendar" },
    effect: "reads",
    roles: ["*"],
    source: "R3.2-13",
    asksAgain: false,
    input: [
      { name: "year", words: { zh: "年度", en: "Year" }, kind: "integer", required: true, many: false, sensitive: false },
    ],
    output: [
      { name: "year", words: { zh: "年度", en: "Year" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "complete", words: { zh: "通知已录入", en: "Notice is known" }, kind: "flag", required: true, many: false, sensitive: false },
      { name: "notice", words: { zh: "通知文号", en: "Notice number" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "holidays", words: { zh: "放假", en: "Holidays" }, kind: "date", required: false, many: true, sensitive: false },
      { name: "makeup_workdays", words: { zh: "调休上班", en: "Make-up workdays" }, kind: "date", required: false, many: true, sensitive: false },
    ],
  },
  "regions.compute_deadline": {
    name: "regions.compute_deadline",
    module: "regions",
    title: { zh: "计算期限", en: "Compute a deadline" },
    effect: "reads",
    roles: ["*"],
    source: "R3.2-11; R3.2-12; R3.2-13; Civil Code arts. 201, 203",
    asksAgain: false,
    input: [
      { name: "from", words: { zh: "起算日", en: "First day" }, kind: "date", required: true, many: false, sensitive: false },
      { name: "days", words: { zh: "天数", en: "Days" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "unit", words: { zh: "单位", en: "Unit" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "NATURAL_DAYS", zh: "自然日", en: "Natural days" }, { code: "WORKING_DAYS", zh: "工作日", en: "Working days" }, ] },
    ],
    output: [
      { name: "due", words: { zh: "届满日", en: "Due" }, kind: "date", required: true, many: false, sensitive: false },
      { name: "provisional", words: { zh: "日历不全，暂定", en: "Provisional: calendar incomplete" }, kind: "flag", required: true, many: false, sensitive: false },
    ],
  },
  "regions.load_holidays": {
    name: "regions.load_holidays",
    module: "regions",
    title: { zh: "录入放假通知", en: "Load a holiday notice" },
    effect: "writes",
    roles: ["SYSTEM_ADMIN", "HRSS_PLATFORM_ADMIN"],
    source: "R3.2-12; R3.2-13",
    asksAgain: false,
    input: [
      { name: "year", words: { zh: "年度", en: "Year" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "notice", words: { zh: "通知文号", en: "Notice number" }, kind: "text", required: true, many: false, sensitive: false, longest: 60 },
      { name: "holidays", words: { zh: "放假日期", en: "Holidays" }, kind: "date", required: false, many: true, sensitive: false },
      { name: "makeup_workdays", words: { zh: "调休上班日期", en: "Make-up workdays" }, kind: "date", required: false, many: true, sensitive: false },
    ],
    output: [
      { name: "days", words: { zh: "日期数", en: "Days" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "replaced", words: { zh: "替换了原通知", en: "Replaced a notice" }, kind: "flag", required: true, many: false, sensitive: false },
    ],
  },
  "policies.list_packs": {
    name: "policies.list_packs",
    module: "policies",
    title: { zh: "规则包列表", en: "List rule packs" },
    effect: "reads",
    roles: ["*"],
    source: "domain 3.1.1",
    asksAgain: false,
    input: [
      { name: "after", words: { zh: "此规则包之后", en: "After this pack" }, kind: "id", required: false, many: false, sensitive: false, idOf: "pack" },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "packs", words: { zh: "规则包", en: "Packs" }, kind: "record", required: false, many: true, sensitive: false, fields: policies_list_packs_packs },
      { name: "next", words: { zh: "下一页", en: "Next page" }, kind: "id", required: false, many: false, sensitive: false, idOf: "pack" },
    ],
    list: { rows: "packs", page: "after", sorts: [], filters: [], hasTotal: false },
  },
  "policies.show_pack": {
    name: "policies.show_pack",
    module: "policies",
    title: { zh: "查看规则包", en: "Show a rule pack" },
    effect: "reads",
    roles: ["*"],
    source: "domain 3.1.1; R3.1-4",
    asksAgain: false,
    input: [
      { name: "pack", words: { zh: "规则包", en: "Pack" }, kind: "id", required: true, many: false, sensitive: false, idOf: "pack" },
      { name: "with_defaults", words: { zh: "含默认值", en: "With the defaults" }, kind: "flag", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "pack", words: { zh: "规则包", en: "Pack" }, kind: "record", required: true, many: false, sensitive: false, fields: policies_list_packs_packs },
      { name: "parameters", words: { zh: "参数", en: "Parameters" }, kind: "record", required: false, many: true, sensitive: false, fields: policies_show_pack_parameters },
      { name: "continuations", words: { zh: "延续执行", en: "Continuations" }, kind: "record", required: false, many: true, sensitive: false, fields: policies_show_pack_continuations },
      { name: "acts", words: { zh: "可办操作", en: "Acts" }, kind: "record", required: false, many: true, sensitive: false, fields: policies_show_pack_acts },
    ],
  },
  "policies.show_parameter": {
    name: "policies.show_parameter",
    module: "policies",
    title: { zh: "查看参数", en: "Show a parameter" },
    effect: "reads",
    roles: ["*"],
    source: "R3.1-1; R3.1-2",
    asksAgain: false,
    input: [
      { name: "region", words: { zh: "区划", en: "Region" }, kind: "region", required: true, many: false, sensitive: false },
      { name: "key", words: { zh: "参数", en: "Parameter" }, kind: "text", required: true, many: false, sensitive: false, longest: 60 },
      { name: "date", words: { zh: "业务日期", en: "Business date" }, kind: "date", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "value", words: { zh: "值", en: "Value" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "pack", words: { zh: "规则包", en: "Pack" }, kind: "id", required: false, many: false, sensitive: false, idOf: "pack" },
      { name: "pack_name", words: { zh: "规则包名称", en: "Name of the pack" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "zh", words: { zh: "说明（中文）", en: "Words in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "en", words: { zh: "说明（英文）", en: "Words in English" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "article", words: { zh: "条款", en: "Clause" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "assumed", words: { zh: "假定", en: "Assumed" }, kind: "flag", required: true, many: false, sensitive: false },
    ],
  },
  "policies.import_pack": {
    name: "policies.import_pack",
    module: "policies",
    title: { zh: "导入规则包", en: "Import a rule pack" },
    effect: "writes",
    roles: ["HRSS_PLATFORM_ADMIN"],
    source: "domain 3.1.1; R3.1-1",
    asksAgain: false,
    input: [
      { name: "file", words: { zh: "规则包文件", en: "File" }, kind: "id", required: true, many: false, sensitive: false, idOf: "upload" },
    ],
    output: [
      { name: "pack", words: { zh: "规则包", en: "Pack" }, kind: "id", required: true, many: false, sensitive: false, idOf: "pack" },
      { name: "name", words: { zh: "名称", en: "Name" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "parameters", words: { zh: "参数数", en: "Parameters" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "assumed", words: { zh: "其中假定", en: "Assumed" }, kind: "integer", required: true, many: false, sensitive: false },
    ],
  },
  "policies.activate_pack": {
    name: "policies.activate_pack",
    module: "policies",
    title: { zh: "启用规则包", en: "Activate a rule pack" },
    effect: "writes",
    roles: ["HRSS_PLATFORM_ADMIN"],
    source: "R3.1-2",
    asksAgain: false,
    input: [
      { name: "pack", words: { zh: "规则包", en: "Pack" }, kind: "id", required: true, many: false, sensitive: false, idOf: "pack" },
      { name: "opinion", words: { zh: "意见", en: "Opinion" }, kind: "text", required: false, many: false, sensitive: false, longest: 200 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "policies.discard_pack": {
    name: "policies.discard_pack",
    module: "policies",
    title: { zh: "弃用规则包", en: "Discard a rule pack" },
    effect: "writes",
    roles: ["HRSS_PLATFORM_ADMIN"],
    source: "domain 3.1.1",
    asksAgain: false,
    input: [
      { name: "pack", words: { zh: "规则包", en: "Pack" }, kind: "id", required: true, many: false, sensitive: false, idOf: "pack" },
      { name: "opinion", words: { zh: "意见", en: "Opinion" }, kind: "text", required: true, many: false, sensitive: false, longest: 200 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "policies.continue_pack": {
    name: "policies.continue_pack",
    module: "policies",
    title: { zh: "延续执行规则包", en: "Continue a rule pack" },
    effect: "writes",
    roles: ["HRSS_PLATFORM_ADMIN"],
    source: "R3.1-2",
    asksAgain: false,
    input: [
      { name: "pack", words: { zh: "规则包", en: "Pack" }, kind: "id", required: true, many: false, sensitive: false, idOf: "pack" },
      { name: "doc_no", words: { zh: "文号", en: "Document number" }, kind: "text", required: true, many: false, sensitive: false, longest: 60 },
      { name: "reason", words: { zh: "理由", en: "Reason" }, kind: "text", required: true, many: false, sensitive: false, longest: 200 },
      { name: "until", words: { zh: "延续至（空为至新规施行）", en: "Until; empty: until a successor" }, kind: "date", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "in_force_to", words: { zh: "延续至", en: "In force to" }, kind: "date", required: false, many: false, sensitive: false },
    ],
  },
  "access.sign_in": {
    name: "access.sign_in",
    module: "access",
    title: { zh: "登录", en: "Sign in" },
    effect: "writes",
    roles: ["anyone"],
    source: "R3.36-2",
    asksAgain: false,
    input: [
      { name: "account", words: { zh: "账号", en: "Account" }, kind: "text", required: true, many: false, sensitive: false, longest: 40 },
      { name: "password", words: { zh: "密码", en: "Password" }, kind: "secret", required: true, many: false, sensitive: true, longest: 256 },
      { name: "code", words: { zh: "动态口令或备用码", en: "Code of the second factor, or a recovery code" }, kind: "secret", required: false, many: false, sensitive: true, longest: 20 },
    ],
    output: [
      { name: "token", words: { zh: "会话令牌", en: "Token" }, kind: "secret", required: true, many: false, sensitive: true },
      { name: "account", words: { zh: "账号", en: "Account" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "name", words: { zh: "姓名", en: "Name" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "must_change_password", words: { zh: "须改密码", en: "Must change password" }, kind: "flag", required: true, many: false, sensitive: false },
      { name: "warnings", words: { zh: "提示", en: "Warnings" }, kind: "record", required: false, many: true, sensitive: false, fields: access_sign_in_warnings },
    ],
  },
  "access.sign_out": {
    name: "access.sign_out",
    module: "access",
    title: { zh: "退出", en: "Sign out" },
    effect: "writes",
    roles: ["*"],
    source: "R3.36-2",
    asksAgain: false,
    input: [],
    output: [],
  },
  "access.change_password": {
    name: "access.change_password",
    module: "access",
    title: { zh: "修改密码", en: "Change the password" },
    effect: "writes",
    roles: ["*"],
    source: "R3.36-2",
    asksAgain: false,
    input: [
      { name: "present", words: { zh: "原密码", en: "Present password" }, kind: "secret", required: true, many: false, sensitive: true, longest: 256 },
      { name: "new", words: { zh: "新密码", en: "New password" }, kind: "secret", required: true, many: false, sensitive: true, longest: 256 },
    ],
    output: [
      { name: "ended_sessions", words: { zh: "结束的其他会话", en: "Other sessions ended" }, kind: "integer", required: true, many: false, sensitive: false },
    ],
  },
  "access.reset_password": {
    name: "access.reset_password",
    module: "access",
    title: { zh: "重置密码", en: "Reset a password" },
    effect: "writes",
    roles: ["HRSS_PLATFORM_ADMIN", "SECURITY_ADMIN"],
    source: "R3.36-2",
    asksAgain: false,
    input: [
      { name: "operator", words: { zh: "操作员", en: "Operator" }, kind: "id", required: true, many: false, sensitive: false, idOf: "operator" },
      { name: "remove_second_factor", words: { zh: "同时取消动态口令", en: "Remove the second factor too" }, kind: "flag", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "account", words: { zh: "账号", en: "Account" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "initial_password", words: { zh: "一次性密码", en: "One-time password" }, kind: "secret", required: true, many: false, sensitive: true },
    ],
  },
  "access.enrol_second_factor": {
    name: "access.enrol_second_factor",
    module: "access",
    title: { zh: "申请动态口令", en: "Enrol a second factor" },
    effect: "writes",
    roles: ["*"],
    source: "R3.36-2",
    asksAgain: false,
    input: [],
    output: [
      { name: "secret", words: { zh: "密钥", en: "Secret" }, kind: "secret", required: true, many: false, sensitive: true },
      { name: "address", words: { zh: "二维码内容", en: "Content of the QR picture" }, kind: "secret", required: true, many: false, sensitive: true },
      { name: "picture", words: { zh: "二维码图形（SVG 路径）", en: "QR picture as an SVG path" }, kind: "secret", required: true, many: false, sensitive: true },
      { name: "picture_size", words: { zh: "二维码边长", en: "Side of the QR picture" }, kind: "integer", required: true, many: false, sensitive: false },
    ],
  },
  "access.confirm_second_factor": {
    name: "access.confirm_second_factor",
    module: "access",
    title: { zh: "启用动态口令", en: "Confirm the second factor" },
    effect: "writes",
    roles: ["*"],
    source: "R3.36-2",
    asksAgain: false,
    input: [
      { name: "code", words: { zh: "动态口令", en: "Code" }, kind: "secret", required: true, many: false, sensitive: true, longest: 6 },
    ],
    output: [
      { name: "recovery_codes", words: { zh: "备用码", en: "Recovery codes" }, kind: "secret", required: false, many: true, sensitive: true },
    ],
  },
  "access.confirm_identity": {
    name: "access.confirm_identity",
    module: "access",
    title: { zh: "再次确认身份", en: "Confirm the identity again" },
    effect: "writes",
    roles: ["*"],
    source: "R3.36-2",
    asksAgain: false,
    input: [
      { name: "password", words: { zh: "密码", en: "Password" }, kind: "secret", required: true, many: false, sensitive: true, longest: 256 },
      { name: "code", words: { zh: "动态口令", en: "Code of the second factor" }, kind: "secret", required: false, many: false, sensitive: true, longest: 6 },
    ],
    output: [
      { name: "until", words: { zh: "有效至", en: "Good until" }, kind: "instant", required: true, many: false, sensitive: false },
    ],
  },
  "access.renew_recovery_codes": {
    name: "access.renew_recovery_codes",
    module: "access",
    title: { zh: "更换备用码", en: "Renew the recovery codes" },
    effect: "writes",
    roles: ["*"],
    source: "R3.36-2",
    asksAgain: true,
    input: [],
    output: [
      { name: "recovery_codes", words: { zh: "备用码", en: "Recovery codes" }, kind: "secret", required: false, many: true, sensitive: true },
    ],
  },
  "access.who_am_i": {
    name: "access.who_am_i",
    module: "access",
    title: { zh: "我的账号", en: "Who am I" },
    effect: "reads",
    roles: ["*"],
    source: "domain 2.3",
    asksAgain: false,
    input: [],
    output: [
      { name: "account", words: { zh: "账号", en: "Account" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "name", words: { zh: "姓名", en: "Name" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "roles", words: { zh: "岗位角色", en: "Roles" }, kind: "record", required: false, many: true, sensitive: false, fields: access_who_am_i_roles },
      { name: "region", words: { zh: "数据范围", en: "Region within reach" }, kind: "region", required: false, many: false, sensitive: false },
      { name: "region_name", words: { zh: "数据范围名称", en: "Name of the region" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "organisation", words: { zh: "机构", en: "Organisation" }, kind: "id", required: false, many: false, sensitive: false, idOf: "organisation" },
      { name: "organisation_name", words: { zh: "机构名称", en: "Name of the organisation" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "own_organisation_only", words: { zh: "限本单位", en: "Own organisation only" }, kind: "flag", required: true, many: false, sensitive: false },
      { name: "items", words: { zh: "补贴项目", en: "Subsidy items" }, kind: "text", required: false, many: true, sensitive: false },
      { name: "must_change_password", words: { zh: "须改密码", en: "Must change password" }, kind: "flag", required: true, many: false, sensitive: false },
      { name: "has_second_factor", words: { zh: "已启用动态口令", en: "Second factor" }, kind: "flag", required: true, many: false, sensitive: false },
      { name: "recovery_codes_left", words: { zh: "剩余备用码", en: "Recovery codes left" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "idle_minutes", words: { zh: "空闲时限（分钟）", en: "Minutes a session may idle" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "idle_minutes_left", words: { zh: "空闲时限剩余（分钟）", en: "Idle minutes left" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "session_ends_at", words: { zh: "会话最迟结束", en: "Session ends at the latest" }, kind: "instant", required: false, many: false, sensitive: false },
      { name: "proved_until", words: { zh: "身份确认有效至", en: "Identity proved until" }, kind: "instant", required: false, many: false, sensitive: false },
      { name: "warnings", words: { zh: "提示", en: "Warnings" }, kind: "record", required: false, many: true, sensitive: false, fields: access_sign_in_warnings },
      { name: "operations", words: { zh: "可办操作", en: "Operations permitted" }, kind: "text", required: false, many: true, sensitive: false },
    ],
  },
  "access.create_organisation": {
    name: "access.create_organisation",
    module: "access",
    title: { zh: "登记机构", en: "Register an organisation" },
    effect: "writes",
    roles: ["HRSS_PLATFORM_ADMIN", "SYSTEM_ADMIN"],
    source: "domain 3.1.3",
    asksAgain: false,
    input: [
      { name: "type", words: { zh: "机构类型", en: "Type" }, kind: "text", required: true, many: false, sensitive: false, longest: 40 },
      { name: "name", words: { zh: "名称", en: "Name" }, kind: "text", required: true, many: false, sensitive: false, longest: 100 },
      { name: "short_name", words: { zh: "简称", en: "Short name" }, kind: "text", required: false, many: false, sensitive: false, longest: 40 },
      { name: "uscc", words: { zh: "统一社会信用代码", en: "Unified social credit code" }, kind: "text", required: false, many: false, sensitive: false, longest: 18 },
      { name: "region", words: { zh: "区划", en: "Region" }, kind: "region", required: true, many: false, sensitive: false },
      { name: "parent", words: { zh: "上级机构", en: "Parent" }, kind: "id", required: false, many: false, sensitive: false, idOf: "organisation" },
    ],
    output: [
      { name: "organisation", words: { zh: "机构", en: "Organisation" }, kind: "id", required: true, many: false, sensitive: false, idOf: "organisation" },
    ],
  },
  "access.list_organisations": {
    name: "access.list_organisations",
    module: "access",
    title: { zh: "机构列表", en: "List organisations" },
    effect: "reads",
    roles: ["*"],
    source: "domain 3.1.3",
    asksAgain: false,
    input: [
      { name: "type", words: { zh: "机构类型", en: "Type" }, kind: "text", required: false, many: false, sensitive: false, longest: 40 },
      { name: "after", words: { zh: "此机构之后", en: "After this organisation" }, kind: "id", required: false, many: false, sensitive: false, idOf: "organisation" },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "organisations", words: { zh: "机构", en: "Organisations" }, kind: "record", required: false, many: true, sensitive: false, fields: access_list_organisations_organisations },
      { name: "next", words: { zh: "下一页", en: "Next page" }, kind: "id", required: false, many: false, sensitive: false, idOf: "organisation" },
    ],
    list: { rows: "organisations", page: "after", sorts: [], filters: ["type"], hasTotal: false },
  },
  "access.show_organisation": {
    name: "access.show_organisation",
    module: "access",
    title: { zh: "查看机构", en: "Show an organisation" },
    effect: "reads",
    roles: ["*"],
    source: "domain 3.1.3; R3.1-7",
    asksAgain: false,
    input: [
      { name: "organisation", words: { zh: "机构", en: "Organisation" }, kind: "id", required: true, many: false, sensitive: false, idOf: "organisation" },
    ],
    output: [
      { name: "organisation", words: { zh: "机构", en: "Organisation" }, kind: "record", required: true, many: false, sensitive: false, fields: access_list_organisations_organisations },
      { name: "contacts", words: { zh: "负责人和联系人", en: "Leaders and contacts" }, kind: "record", required: false, many: true, sensitive: false, fields: access_show_organisation_contacts },
      { name: "has_leader_and_contact", words: { zh: "负责人和联系人齐全", en: "Has both leader and contact" }, kind: "flag", required: true, many: false, sensitive: false },
      { name: "acts", words: { zh: "可办操作", en: "Acts" }, kind: "record", required: false, many: true, sensitive: false, fields: policies_show_pack_acts },
    ],
  },
  "access.print_contacts": {
    name: "access.print_contacts",
    module: "access",
    title: { zh: "打印分管负责人及联系人登记表", en: "Print leaders and contacts" },
    effect: "reveals",
    roles: ["DEPT_CLERK", "DEPT_REVIEWER", "DEPT_LEADER", "HRSS_PLATFORM_ADMIN"],
    source: "seed-3 3(1), X4; 3.40",
    asksAgain: true,
    input: [
      { name: "organisation", words: { zh: "机构", en: "Organisation" }, kind: "id", required: true, many: false, sensitive: false, idOf: "organisation" },
      { name: "format", words: { zh: "格式", en: "Format" }, kind: "choice", required: false, many: false, sensitive: false, choices: [{ code: "pdf", zh: "PDF（打印）", en: "PDF, to print" }, { code: "xlsx", zh: "Excel 工作簿", en: "Excel workbook" }, ] },
    ],
    output: [
      { name: "number", words: { zh: "编号", en: "Number" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "digest", words: { zh: "内容摘要", en: "Digest of the content" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "download", words: { zh: "下载", en: "Download" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "file_name", words: { zh: "文件名", en: "File name" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "copy", words: { zh: "第几次打印", en: "Which print" }, kind: "integer", required: true, many: false, sensitive: false },
    ],
  },
  "access.add_contact": {
    name: "access.add_contact",
    module: "access",
    title: { zh: "登记负责人或联系人", en: "Add a leader or contact" },
    effect: "writes",
    roles: ["DEPT_CLERK", "DEPT_REVIEWER", "DEPT_LEADER", "HRSS_PLATFORM_ADMIN"],
    source: "seed-3 3(1), X4; R3.1-7",
    asksAgain: false,
    input: [
      { name: "organisation", words: { zh: "机构", en: "Organisation" }, kind: "id", required: true, many: false, sensitive: false, idOf: "organisation" },
      { name: "kind", words: { zh: "类别", en: "Kind" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "LEADER_IN_CHARGE", zh: "分管负责人", en: "Leader in charge" }, { code: "CONTACT", zh: "联系人", en: "Contact" }, ] },
      { name: "name", words: { zh: "姓名", en: "Name" }, kind: "text", required: true, many: false, sensitive: false, longest: 30 },
      { name: "org_and_post", words: { zh: "单位及职务", en: "Organisation and post" }, kind: "text", required: true, many: false, sensitive: false, longest: 80 },
      { name: "contact", words: { zh: "联系方式", en: "Contact" }, kind: "secret", required: true, many: false, sensitive: true, longest: 40 },
      { name: "remark", words: { zh: "备注", en: "Remark" }, kind: "text", required: false, many: false, sensitive: false, longest: 200 },
      { name: "submitted_on", words: { zh: "报送日期", en: "Submitted on" }, kind: "date", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "has_leader_and_contact", words: { zh: "负责人和联系人齐全", en: "Has both leader and contact" }, kind: "flag", required: true, many: false, sensitive: false },
    ],
  },
  "access.disable_organisation": {
    name: "access.disable_organisation",
    module: "access",
    title: { zh: "停用机构", en: "Disable an organisation" },
    effect: "writes",
    roles: ["HRSS_PLATFORM_ADMIN", "SYSTEM_ADMIN"],
    source: "domain 3.1.3",
    asksAgain: false,
    input: [
      { name: "organisation", words: { zh: "机构", en: "Organisation" }, kind: "id", required: true, many: false, sensitive: false, idOf: "organisation" },
      { name: "opinion", words: { zh: "理由", en: "Reason" }, kind: "text", required: true, many: false, sensitive: false, longest: 200 },
    ],
    output: [
      { name: "ended_sessions", words: { zh: "结束的会话", en: "Sessions ended" }, kind: "integer", required: true, many: false, sensitive: false },
    ],
  },
  "access.switch_salary_payment": {
    name: "access.switch_salary_payment",
    module: "access",
    title: { zh: "开通或关闭工资发放", en: "Switch the payment of wages" },
    effect: "writes",
    roles: ["HRSS_PLATFORM_ADMIN"],
    source: "seed-3 2; R3.18-6",
    asksAgain: false,
    input: [
      { name: "organisation", words: { zh: "机构", en: "Organisation" }, kind: "id", required: true, many: false, sensitive: false, idOf: "organisation" },
      { name: "enabled", words: { zh: "开通", en: "Enabled" }, kind: "flag", required: true, many: false, sensitive: false },
    ],
    output: [],
  },
  "access.submit_provision_request": {
    name: "access.submit_provision_request",
    module: "access",
    title: { zh: "提交岗位权限申请", en: "Submit a provisioning request" },
    effect: "writes",
    roles: ["DEPT_LEADER", "FINANCE_REVIEWER", "TOWN_REVIEWER", "BANK_REVIEWER", "HRSS_PLATFORM_ADMIN", "SYSTEM_ADMIN"],
    source: "seed-3 3(4); R3.1-8",
    asksAgain: false,
    input: [
      { name: "organisation", words: { zh: "机构", en: "Organisation" }, kind: "id", required: true, many: false, sensitive: false, idOf: "organisation" },
      { name: "person_name", words: { zh: "姓名", en: "Name" }, kind: "text", required: true, many: false, sensitive: false, longest: 50 },
      { name: "number", words: { zh: "公民身份号码", en: "Identity number" }, kind: "citizen_number", required: true, many: false, sensitive: true },
      { name: "mobile", words: { zh: "手机号码", en: "Mobile" }, kind: "mobile", required: true, many: false, sensitive: true },
      { name: "post", words: { zh: "岗位", en: "Post" }, kind: "text", required: true, many: false, sensitive: false, longest: 60 },
      { name: "roles", words: { zh: "岗位角色", en: "Roles" }, kind: "text", required: false, many: true, sensitive: false },
      { name: "region", words: { zh: "数据范围（空为机构区划）", en: "Region within reach; empty: the organisation's" }, kind: "region", required: false, many: false, sensitive: false },
      { name: "items", words: { zh: "补贴项目编码（空为全部）", en: "Codes of subsidy items; empty: all" }, kind: "text", required: false, many: true, sensitive: false },
      { name: "attachment", words: { zh: "盖章名单", en: "Stamped list" }, kind: "id", required: false, many: false, sensitive: false, idOf: "upload" },
    ],
    output: [
      { name: "request", words: { zh: "岗位权限申请", en: "Request" }, kind: "id", required: true, many: false, sensitive: false, idOf: "provision_request" },
    ],
  },
  "access.open_account": {
    name: "access.open_account",
    module: "access",
    title: { zh: "开通账号", en: "Open an account" },
    effect: "writes",
    roles: ["HRSS_PLATFORM_ADMIN"],
    source: "seed-3 3(4); R3.1-8",
    asksAgain: false,
    input: [
      { name: "request", words: { zh: "岗位权限申请", en: "Request" }, kind: "id", required: true, many: false, sensitive: false, idOf: "provision_request" },
      { name: "account", words: { zh: "账号", en: "Account" }, kind: "text", required: true, many: false, sensitive: false, longest: 40 },
      { name: "opinion", words: { zh: "意见", en: "Opinion" }, kind: "text", required: false, many: false, sensitive: false, longest: 200 },
    ],
    output: [
      { name: "operator", words: { zh: "操作员", en: "Operator" }, kind: "id", required: true, many: false, sensitive: false, idOf: "operator" },
      { name: "account", words: { zh: "账号", en: "Account" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "changed_post", words: { zh: "变更岗位", en: "Changed the post" }, kind: "flag", required: true, many: false, sensitive: false },
      { name: "initial_password", words: { zh: "一次性密码（仅显示一次）", en: "One-time password, shown once" }, kind: "secret", required: false, many: false, sensitive: true },
    ],
  },
  "access.reject_provision_request": {
    name: "access.reject_provision_request",
    module: "access",
    title: { zh: "驳回岗位权限申请", en: "Reject a provisioning request" },
    effect: "writes",
    roles: ["HRSS_PLATFORM_ADMIN"],
    source: "R3.1-8",
    asksAgain: false,
    input: [
      { name: "request", words: { zh: "岗位权限申请", en: "Request" }, kind: "id", required: true, many: false, sensitive: false, idOf: "provision_request" },
      { name: "opinion", words: { zh: "理由", en: "Reason" }, kind: "text", required: true, many: false, sensitive: false, longest: 200 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "access.revoke_operator": {
    name: "access.revoke_operator",
    module: "access",
    title: { zh: "收回权限", en: "Revoke an operator" },
    effect: "writes",
    roles: ["HRSS_PLATFORM_ADMIN", "SECURITY_ADMIN"],
    source: "R3.1-8",
    asksAgain: false,
    input: [
      { name: "operator", words: { zh: "操作员", en: "Operator" }, kind: "id", required: true, many: false, sensitive: false, idOf: "operator" },
      { name: "opinion", words: { zh: "理由", en: "Reason" }, kind: "text", required: true, many: false, sensitive: false, longest: 200 },
    ],
    output: [
      { name: "account", words: { zh: "账号", en: "Account" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "access.list_operators": {
    name: "access.list_operators",
    module: "access",
    title: { zh: "操作员列表", en: "List operators" },
    effect: "reads",
    roles: ["HRSS_PLATFORM_ADMIN", "SECURITY_ADMIN", "SYSTEM_ADMIN", "AUDIT_ADMIN", "AUDIT_USER", "DISCIPLINE_USER", "DEPT_LEADER"],
    source: "domain 3.1.4",
    asksAgain: false,
    input: [
      { name: "with_revoked", words: { zh: "含已收回", en: "With revoked ones" }, kind: "flag", required: false, many: false, sensitive: false },
      { name: "after", words: { zh: "此操作员之后", en: "After this operator" }, kind: "id", required: false, many: false, sensitive: false, idOf: "operator" },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "operators", words: { zh: "操作员", en: "Operators" }, kind: "record", required: false, many: true, sensitive: false, fields: access_list_operators_operators },
      { name: "next", words: { zh: "下一页", en: "Next page" }, kind: "id", required: false, many: false, sensitive: false, idOf: "operator" },
    ],
    list: { rows: "operators", page: "after", sorts: [], filters: ["with_revoked"], hasTotal: false },
  },
  "access.show_operator": {
    name: "access.show_operator",
    module: "access",
    title: { zh: "查看操作员", en: "Show an operator" },
    effect: "reads",
    roles: ["HRSS_PLATFORM_ADMIN", "SECURITY_ADMIN", "SYSTEM_ADMIN", "AUDIT_ADMIN", "AUDIT_USER", "DISCIPLINE_USER", "DEPT_LEADER"],
    source: "domain 3.1.4; R3.36-3",
    asksAgain: false,
    input: [
      { name: "operator", words: { zh: "操作员", en: "Operator" }, kind: "id", required: true, many: false, sensitive: false, idOf: "operator" },
    ],
    output: [
      { name: "operator", words: { zh: "操作员", en: "Operator" }, kind: "record", required: true, many: false, sensitive: false, fields: access_list_operators_operators },
      { name: "number", words: { zh: "公民身份号码", en: "Identity number" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "mobile", words: { zh: "手机号码", en: "Mobile" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "access.list_provision_requests": {
    name: "access.list_provision_requests",
    module: "access",
    title: { zh: "岗位权限申请列表", en: "List provisioning requests" },
    effect: "reads",
    roles: ["DEPT_LEADER", "FINANCE_REVIEWER", "TOWN_REVIEWER", "BANK_REVIEWER", "HRSS_PLATFORM_ADMIN", "SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDIT_ADMIN", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "R3.1-8",
    asksAgain: false,
    input: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: false, many: false, sensitive: false, longest: 20 },
      { name: "after", words: { zh: "此申请之后", en: "After this request" }, kind: "id", required: false, many: false, sensitive: false, idOf: "provision_request" },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "requests", words: { zh: "岗位权限申请", en: "Requests" }, kind: "record", required: false, many: true, sensitive: false, fields: access_list_provision_requests_requests },
      { name: "next", words: { zh: "下一页", en: "Next page" }, kind: "id", required: false, many: false, sensitive: false, idOf: "provision_request" },
    ],
    list: { rows: "requests", page: "after", sorts: [], filters: ["state"], hasTotal: false },
  },
  "access.show_provision_request": {
    name: "access.show_provision_request",
    module: "access",
    title: { zh: "查看岗位权限申请", en: "Show a provisioning request" },
    effect: "reads",
    roles: ["DEPT_LEADER", "FINANCE_REVIEWER", "TOWN_REVIEWER", "BANK_REVIEWER", "HRSS_PLATFORM_ADMIN", "SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDIT_ADMIN", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "R3.1-8; R3.36-3",
    asksAgain: false,
    input: [
      { name: "request", words: { zh: "岗位权限申请", en: "Request" }, kind: "id", required: true, many: false, sensitive: false, idOf: "provision_request" },
    ],
    output: [
      { name: "request", words: { zh: "岗位权限申请", en: "Request" }, kind: "record", required: true, many: false, sensitive: false, fields: access_list_provision_requests_requests },
      { name: "number", words: { zh: "公民身份号码", en: "Identity number" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "mobile", words: { zh: "手机号码", en: "Mobile" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "attachment", words: { zh: "盖章名单", en: "Stamped list" }, kind: "id", required: false, many: false, sensitive: false, idOf: "upload" },
      { name: "acts", words: { zh: "可办操作", en: "Acts" }, kind: "record", required: false, many: true, sensitive: false, fields: policies_show_pack_acts },
    ],
  },
  "access.show_role_matrix": {
    name: "access.show_role_matrix",
    module: "access",
    title: { zh: "岗位权限表", en: "Role matrix" },
    effect: "reads",
    roles: ["*"],
    source: "domain 2.2; R3.36-9",
    asksAgain: false,
    input: [],
    output: [
      { name: "roles", words: { zh: "岗位角色", en: "Roles" }, kind: "record", required: false, many: true, sensitive: false, fields: access_who_am_i_roles },
      { name: "permissions", words: { zh: "权限", en: "Permissions" }, kind: "record", required: false, many: true, sensitive: false, fields: access_show_role_matrix_permissions },
    ],
  },
  "access.record_training": {
    name: "access.record_training",
    module: "access",
    title: { zh: "登记培训", en: "Record a training" },
    effect: "writes",
    roles: ["HRSS_PLATFORM_ADMIN"],
    source: "seed-3 3(4); seed-4 2.15; R3.1-9",
    asksAgain: false,
    input: [
      { name: "operators", words: { zh: "参训人员", en: "Operators" }, kind: "id", required: false, many: true, sensitive: false, idOf: "operator" },
      { name: "course", words: { zh: "课程", en: "Course" }, kind: "text", required: true, many: false, sensitive: false, longest: 100 },
      { name: "held_on", words: { zh: "日期", en: "Date" }, kind: "date", required: true, many: false, sensitive: false },
      { name: "organiser", words: { zh: "组织单位", en: "Organiser" }, kind: "text", required: true, many: false, sensitive: false, longest: 100 },
      { name: "score", words: { zh: "成绩（0至100）", en: "Score, 0 to 100" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "recorded", words: { zh: "已登记", en: "Recorded" }, kind: "integer", required: true, many: false, sensitive: false },
    ],
  },
  "access.verify_audit": {
    name: "access.verify_audit",
    module: "access",
    title: { zh: "校验审计链", en: "Verify the audit chain" },
    effect: "reads",
    roles: ["AUDIT_ADMIN", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "R3.1-12; R3.36-5",
    asksAgain: false,
    input: [],
    output: [
      { name: "rows", words: { zh: "已校验行数", en: "Rows verified" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "intact", words: { zh: "完整", en: "Intact" }, kind: "flag", required: true, many: false, sensitive: false },
      { name: "first_wrong", words: { zh: "首个不符的行号", en: "First wrong row" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
  },
  "access.list_audit": {
    name: "access.list_audit",
    module: "access",
    title: { zh: "审计记录", en: "List the audit" },
    effect: "reads",
    roles: ["AUDIT_ADMIN", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "R3.1-12; R3.36-5",
    asksAgain: false,
    input: [
      { name: "actor", words: { zh: "操作者", en: "Actor" }, kind: "text", required: false, many: false, sensitive: false, longest: 60 },
      { name: "operation", words: { zh: "操作", en: "Operation" }, kind: "text", required: false, many: false, sensitive: false, longest: 100 },
      { name: "outcome", words: { zh: "结果", en: "Outcome" }, kind: "text", required: false, many: false, sensitive: false, longest: 100 },
      { name: "from", words: { zh: "起始日期", en: "From" }, kind: "date", required: false, many: false, sensitive: false },
      { name: "until", words: { zh: "截止日期", en: "Until" }, kind: "date", required: false, many: false, sensitive: false },
      { name: "before", words: { zh: "此序号之前", en: "Before this number" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "rows", words: { zh: "记录", en: "Rows" }, kind: "record", required: false, many: true, sensitive: false, fields: access_list_audit_rows },
      { name: "next", words: { zh: "下一页", en: "Next page" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    list: { rows: "rows", page: "before", sorts: [], filters: ["actor", "operation", "outcome", "from", "until"], hasTotal: false },
  },
  "people.show_person": {
    name: "people.show_person",
    module: "people",
    title: { zh: "查看人员", en: "Show a person" },
    effect: "reads",
    roles: ["TOWN_CLERK", "TOWN_REVIEWER", "CARD_CLERK", "CARD_REVIEWER", "HRSS_PLATFORM_ADMIN", "DISCIPLINE_USER", "AUDIT_USER"],
    source: "domain 3.3",
    asksAgain: false,
    input: [
      { name: "number", words: { zh: "公民身份号码", en: "Citizen number" }, kind: "citizen_number", required: false, many: false, sensitive: true },
      { name: "person", words: { zh: "人员键", en: "Person" }, kind: "text", required: false, many: false, sensitive: false, longest: 32 },
    ],
    output: [
      { name: "person", words: { zh: "人员键", en: "Person" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "name", words: { zh: "姓名", en: "Name" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "cert_type", words: { zh: "证件类型", en: "Certificate type" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "number", words: { zh: "证件号码", en: "Certificate number" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "sex", words: { zh: "性别", en: "Sex" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "ethnic", words: { zh: "民族", en: "Ethnic group" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "birth", words: { zh: "出生日期", en: "Birth date" }, kind: "date", required: true, many: false, sensitive: false },
      { name: "mobile", words: { zh: "手机号码", en: "Mobile" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "town", words: { zh: "镇街", en: "Town" }, kind: "region", required: true, many: false, sensitive: false },
      { name: "village", words: { zh: "村（社区）", en: "Village" }, kind: "region", required: false, many: false, sensitive: false },
      { name: "head", words: { zh: "户主", en: "Head of the household" }, kind: "text", required: false, many: false, sensitive: false },
      { name: "head_name", words: { zh: "户主姓名", en: "Name of the head" }, kind: "text", required: false, many: false, sensitive: false },
      { name: "live_status", words: { zh: "生存状态", en: "Life status" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "died_on", words: { zh: "死亡日期", en: "Died on" }, kind: "date", required: false, many: false, sensitive: false },
    ],
  },
  "people.reveal_person": {
    name: "people.reveal_person",
    module: "people",
    title: { zh: "查看人员完整号码", en: "Reveal a person's numbers" },
    effect: "reveals",
    roles: ["CARD_CLERK", "CARD_REVIEWER", "HRSS_PLATFORM_ADMIN"],
    source: "seed-4 2.12; domain 3.36",
    asksAgain: true,
    input: [
      { name: "number", words: { zh: "公民身份号码", en: "Citizen number" }, kind: "citizen_number", required: false, many: false, sensitive: true },
      { name: "person", words: { zh: "人员键", en: "Person" }, kind: "text", required: false, many: false, sensitive: false, longest: 32 },
      { name: "purpose", words: { zh: "查看用途", en: "Purpose" }, kind: "text", required: true, many: false, sensitive: false, longest: 200 },
    ],
    output: [
      { name: "person", words: { zh: "人员键", en: "Person" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "name", words: { zh: "姓名", en: "Name" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "number", words: { zh: "证件号码", en: "Certificate number" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "mobile", words: { zh: "手机号码", en: "Mobile" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "people.list_people": {
    name: "people.list_people",
    module: "people",
    title: { zh: "人员列表", en: "List people" },
    effect: "reads",
    roles: ["TOWN_CLERK", "TOWN_REVIEWER", "CARD_CLERK", "CARD_REVIEWER", "HRSS_PLATFORM_ADMIN", "DISCIPLINE_USER", "AUDIT_USER"],
    source: "domain 3.3",
    asksAgain: false,
    input: [
      { name: "town", words: { zh: "镇街", en: "Town" }, kind: "region", required: true, many: false, sensitive: false },
      { name: "after", words: { zh: "此人之后", en: "After this person" }, kind: "text", required: false, many: false, sensitive: false, longest: 32 },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "people", words: { zh: "人员", en: "People" }, kind: "record", required: false, many: true, sensitive: false, fields: people_list_people_people },
      { name: "next", words: { zh: "下一页", en: "Next page" }, kind: "text", required: false, many: false, sensitive: false },
    ],
    list: { rows: "people", page: "after", sorts: [], filters: ["town"], hasTotal: false },
  },
  "people.request_correction": {
    name: "people.request_correction",
    module: "people",
    title: { zh: "申请更正人员信息", en: "Ask for a correction of a person" },
    effect: "writes",
    roles: ["TOWN_CLERK", "CARD_CLERK", "HRSS_PLATFORM_ADMIN"],
    source: "R3.3-3",
    asksAgain: false,
    input: [
      { name: "number", words: { zh: "公民身份号码", en: "Citizen number" }, kind: "citizen_number", required: false, many: false, sensitive: true },
      { name: "person", words: { zh: "人员键", en: "Person" }, kind: "text", required: false, many: false, sensitive: false, longest: 32 },
      { name: "name", words: { zh: "更正后的姓名", en: "Right name" }, kind: "text", required: false, many: false, sensitive: false, longest: 60 },
      { name: "mobile", words: { zh: "更正后的手机号码", en: "Right mobile" }, kind: "mobile", required: false, many: false, sensitive: true },
      { name: "town", words: { zh: "更正后的镇街", en: "Right town" }, kind: "region", required: false, many: false, sensitive: false },
      { name: "village", words: { zh: "更正后的村（社区）", en: "Right village" }, kind: "region", required: false, many: false, sensitive: false },
      { name: "head", words: { zh: "更正后的户主公民身份号码", en: "Citizen number of the right head" }, kind: "citizen_number", required: false, many: false, sensitive: true },
      { name: "alive", words: { zh: "误报死亡，更正为在世", en: "Wrongly recorded as dead" }, kind: "flag", required: false, many: false, sensitive: false },
      { name: "new_number", words: { zh: "新公民身份号码", en: "New citizen number" }, kind: "citizen_number", required: false, many: false, sensitive: true },
      { name: "proof", words: { zh: "证明材料", en: "Proof" }, kind: "text", required: true, many: false, sensitive: false, longest: 200 },
    ],
    output: [
      { name: "change", words: { zh: "更正申请", en: "Correction" }, kind: "id", required: true, many: false, sensitive: false, idOf: "change" },
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "people.approve_correction": {
    name: "people.approve_correction",
    module: "people",
    title: { zh: "复核更正", en: "Approve a correction" },
    effect: "writes",
    roles: ["CARD_REVIEWER", "TOWN_REVIEWER", "HRSS_PLATFORM_ADMIN"],
    source: "R3.3-3; R3.3-4",
    asksAgain: false,
    input: [
      { name: "change", words: { zh: "更正申请", en: "Correction" }, kind: "id", required: true, many: false, sensitive: false, idOf: "change" },
      { name: "opinion", words: { zh: "复核意见", en: "Opinion" }, kind: "text", required: false, many: false, sensitive: false, longest: 200 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "people.reject_correction": {
    name: "people.reject_correction",
    module: "people",
    title: { zh: "驳回更正", en: "Reject a correction" },
    effect: "writes",
    roles: ["TOWN_CLERK", "CARD_CLERK", "CARD_REVIEWER", "TOWN_REVIEWER", "HRSS_PLATFORM_ADMIN"],
    source: "R3.3-3",
    asksAgain: false,
    input: [
      { name: "change", words: { zh: "更正申请", en: "Correction" }, kind: "id", required: true, many: false, sensitive: false, idOf: "change" },
      { name: "opinion", words: { zh: "驳回理由", en: "Reason" }, kind: "text", required: true, many: false, sensitive: false, longest: 200 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "people.show_correction": {
    name: "people.show_correction",
    module: "people",
    title: { zh: "查看更正申请", en: "Show a correction" },
    effect: "reads",
    roles: ["TOWN_CLERK", "CARD_CLERK", "CARD_REVIEWER", "TOWN_REVIEWER", "HRSS_PLATFORM_ADMIN", "DISCIPLINE_USER", "AUDIT_USER"],
    source: "R3.3-3",
    asksAgain: false,
    input: [
      { name: "change", words: { zh: "更正申请", en: "Correction" }, kind: "id", required: true, many: false, sensitive: false, idOf: "change" },
    ],
    output: [
      { name: "change", words: { zh: "更正申请", en: "Correction" }, kind: "id", required: true, many: false, sensitive: false, idOf: "change" },
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "person", words: { zh: "人员键", en: "Person" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "name", words: { zh: "姓名", en: "Name" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "what", words: { zh: "更正内容", en: "What" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "name", zh: "姓名", en: "Name" }, { code: "mobile", zh: "手机号码", en: "Mobile" }, { code: "town", zh: "镇街", en: "Town" }, { code: "village", zh: "村（社区）", en: "Village" }, { code: "head", zh: "户主", en: "Head of the household" }, { code: "alive", zh: "误报死亡", en: "Wrongly recorded as dead" }, ] },
      { name: "before", words: { zh: "更正前", en: "Before" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "after", words: { zh: "更正后", en: "After" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "proof", words: { zh: "证明材料", en: "Proof" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "asked_by", words: { zh: "申请人", en: "Asked by" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "asked_at", words: { zh: "申请时间", en: "Asked at" }, kind: "instant", required: true, many: false, sensitive: false },
      { name: "acts", words: { zh: "可办操作", en: "Acts" }, kind: "record", required: false, many: true, sensitive: false, fields: policies_show_pack_acts },
    ],
  },
  "people.list_corrections": {
    name: "people.list_corrections",
    module: "people",
    title: { zh: "更正申请列表", en: "List corrections" },
    effect: "reads",
    roles: ["TOWN_CLERK", "CARD_CLERK", "CARD_REVIEWER", "TOWN_REVIEWER", "HRSS_PLATFORM_ADMIN", "DISCIPLINE_USER", "AUDIT_USER"],
    source: "R3.3-3",
    asksAgain: false,
    input: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: false, many: false, sensitive: false, longest: 20 },
      { name: "region", words: { zh: "区域", en: "Region" }, kind: "region", required: false, many: false, sensitive: false },
      { name: "before", words: { zh: "此申请之前", en: "Before this correction" }, kind: "id", required: false, many: false, sensitive: false, idOf: "change" },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "changes", words: { zh: "更正申请", en: "Corrections" }, kind: "record", required: false, many: true, sensitive: false, fields: people_list_corrections_changes },
      { name: "next", words: { zh: "下一页", en: "Next page" }, kind: "id", required: false, many: false, sensitive: false, idOf: "change" },
    ],
    list: { rows: "changes", page: "before", sorts: [], filters: ["state", "region"], hasTotal: false },
  },
  "people.record_death": {
    name: "people.record_death",
    module: "people",
    title: { zh: "登记死亡", en: "Record a death" },
    effect: "writes",
    roles: ["TOWN_CLERK", "CARD_CLERK", "HRSS_PLATFORM_ADMIN"],
    source: "R3.3-5",
    asksAgain: false,
    input: [
      { name: "number", words: { zh: "公民身份号码", en: "Citizen number" }, kind: "citizen_number", required: false, many: false, sensitive: true },
      { name: "person", words: { zh: "人员键", en: "Person" }, kind: "text", required: false, many: false, sensitive: false, longest: 32 },
      { name: "died_on", words: { zh: "死亡日期", en: "Died on" }, kind: "date", required: true, many: false, sensitive: false },
      { name: "proof", words: { zh: "证明材料", en: "Proof" }, kind: "text", required: true, many: false, sensitive: false, longest: 200 },
    ],
    output: [
      { name: "person", words: { zh: "人员键", en: "Person" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "cards.import_registry": {
    name: "cards.import_registry",
    module: "cards",
    title: { zh: "导入注册文件", en: "Import a registry file of people and cards" },
    effect: "writes",
    roles: ["HRSS_PLATFORM_ADMIN", "CARD_REVIEWER"],
    source: "seed-4 2.7; domain 3.3",
    asksAgain: false,
    input: [
      { name: "upload", words: { zh: "注册文件", en: "Registry file" }, kind: "id", required: true, many: false, sensitive: false, idOf: "upload" },
      { name: "region", words: { zh: "所属区域", en: "Region" }, kind: "region", required: true, many: false, sensitive: false },
    ],
    output: [
      { name: "import", words: { zh: "注册文件导入", en: "Registry import" }, kind: "id", required: true, many: false, sensitive: false, idOf: "import" },
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "repeated", words: { zh: "此文件此前已导入", en: "The file was taken before" }, kind: "flag", required: true, many: false, sensitive: false },
      { name: "job", words: { zh: "任务", en: "Job" }, kind: "text", required: false, many: false, sensitive: false },
    ],
  },
  "cards.show_import": {
    name: "cards.show_import",
    module: "cards",
    title: { zh: "查看注册文件导入", en: "Show a registry import" },
    effect: "reads",
    roles: ["HRSS_PLATFORM_ADMIN", "CARD_REVIEWER", "CARD_CLERK"],
    source: "domain 3.3",
    asksAgain: false,
    input: [
      { name: "import", words: { zh: "注册文件导入", en: "Registry import" }, kind: "id", required: true, many: false, sensitive: false, idOf: "import" },
      { name: "after", words: { zh: "此行之后的问题", en: "Findings after this row" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "import", words: { zh: "注册文件导入", en: "Registry import" }, kind: "id", required: true, many: false, sensitive: false, idOf: "import" },
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "upload", words: { zh: "文件", en: "File" }, kind: "id", required: true, many: false, sensitive: false, idOf: "upload" },
      { name: "region", words: { zh: "所属区域", en: "Region" }, kind: "region", required: true, many: false, sensitive: false },
      { name: "asked_by", words: { zh: "导入人", en: "Asked by" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "at", words: { zh: "导入时间", en: "At" }, kind: "instant", required: true, many: false, sensitive: false },
      { name: "read_rows", words: { zh: "读取行数", en: "Rows read" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "bad_rows", words: { zh: "未导入行数", en: "Rows not loaded" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "warnings", words: { zh: "提示数", en: "Warnings" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "fresh_people", words: { zh: "新增人员", en: "New people" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "changed_people", words: { zh: "更新人员", en: "Changed people" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "same_people", words: { zh: "未变人员", en: "Unchanged people" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "fresh_cards", words: { zh: "新增卡", en: "New cards" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "changed_cards", words: { zh: "更新卡", en: "Changed cards" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "same_cards", words: { zh: "未变卡", en: "Unchanged cards" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "job", words: { zh: "任务", en: "Job" }, kind: "text", required: false, many: false, sensitive: false },
      { name: "findings", words: { zh: "问题", en: "Findings" }, kind: "record", required: false, many: true, sensitive: false, fields: cards_show_import_findings },
      { name: "next", words: { zh: "下一页", en: "Next page" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    list: { rows: "findings", page: "after", sorts: [], filters: ["import"], hasTotal: false },
  },
  "cards.export_registry_findings": {
    name: "cards.export_registry_findings",
    module: "cards",
    title: { zh: "导出注册文件的问题", en: "Export the findings of a registry file" },
    effect: "reveals",
    roles: ["HRSS_PLATFORM_ADMIN", "CARD_REVIEWER"],
    source: "R3.1-15, R3.1-16",
    asksAgain: true,
    input: [
      { name: "import", words: { zh: "注册文件导入", en: "Registry import" }, kind: "id", required: true, many: false, sensitive: false, idOf: "import" },
      { name: "format", words: { zh: "格式", en: "Format" }, kind: "choice", required: false, many: false, sensitive: false, choices: [{ code: "xlsx", zh: "Excel 工作簿", en: "Excel workbook" }, { code: "csv", zh: "CSV 文件", en: "CSV file" }, ] },
      { name: "all_rows", words: { zh: "也要没有问题的行", en: "Rows without findings too" }, kind: "flag", required: false, many: false, sensitive: false },
      { name: "in_english", words: { zh: "用英文说明", en: "Words in English" }, kind: "flag", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "download", words: { zh: "下载", en: "Download" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "file_name", words: { zh: "文件名", en: "File name" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "rows", words: { zh: "行数", en: "Rows" }, kind: "integer", required: true, many: false, sensitive: false },
    ],
  },
  "cards.show_card": {
    name: "cards.show_card",
    module: "cards",
    title: { zh: "查看社保卡", en: "Show a card" },
    effect: "reads",
    roles: ["TOWN_CLERK", "TOWN_REVIEWER", "CARD_CLERK", "CARD_REVIEWER", "HRSS_PLATFORM_ADMIN", "DISCIPLINE_USER", "AUDIT_USER"],
    source: "domain 3.12; domain 3.14",
    asksAgain: false,
    input: [
      { name: "card_no", words: { zh: "社会保障卡卡号", en: "Card number" }, kind: "text", required: false, many: false, sensitive: false, longest: 18 },
      { name: "number", words: { zh: "公民身份号码", en: "Citizen number" }, kind: "citizen_number", required: false, many: false, sensitive: true },
    ],
    output: [
      { name: "person", words: { zh: "人员键", en: "Person" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "name", words: { zh: "姓名", en: "Name" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "number", words: { zh: "证件号码", en: "Certificate number" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "town", words: { zh: "镇街", en: "Town" }, kind: "region", required: true, many: false, sensitive: false },
      { name: "live_status", words: { zh: "生存状态", en: "Life status" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "cards", words: { zh: "社保卡", en: "Cards" }, kind: "record", required: false, many: true, sensitive: false, fields: cards_show_card_cards },
    ],
  },
  "cards.look_up": {
    name: "cards.look_up",
    module: "cards",
    title: { zh: "联机验卡", en: "Look a card up" },
    effect: "reads",
    roles: ["TOWN_CLERK", "TOWN_REVIEWER", "CARD_CLERK", "CARD_REVIEWER", "BANK_CLERK", "BANK_REVIEWER", "HRSS_PLATFORM_ADMIN"],
    source: "seed-2 3(6); domain 3.45",
    asksAgain: false,
    input: [
      { name: "card_no", words: { zh: "社会保障卡卡号", en: "Card number" }, kind: "text", required: false, many: false, sensitive: false, longest: 18 },
      { name: "number", words: { zh: "公民身份号码", en: "Citizen number" }, kind: "citizen_number", required: false, many: false, sensitive: true },
    ],
    output: [
      { name: "verdict", words: { zh: "结论", en: "Verdict" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "zh", words: { zh: "说明", en: "Words (zh)" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "en", words: { zh: "说明（英文）", en: "Words (en)" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "card_no", words: { zh: "社会保障卡卡号", en: "Card number" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "name", words: { zh: "姓名", en: "Name" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "bank", words: { zh: "发卡银行代码", en: "Bank code" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "social_state", words: { zh: "社保功能状态", en: "Social state" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "sealed", zh: "封存", en: "Sealed" }, { code: "normal", zh: "正常", en: "Normal" }, { code: "formally_lost", zh: "正式挂失", en: "Reported lost" }, { code: "app_locked", zh: "应用锁定", en: "Application locked" }, { code: "temp_lost", zh: "临时挂失", en: "Temporarily reported lost" }, { code: "cancelled", zh: "注销", en: "Cancelled" }, ] },
      { name: "bank_state", words: { zh: "金融功能状态", en: "Bank state" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "none", zh: "未开户", en: "No account" }, { code: "preopened", zh: "预开户未激活", en: "Opened in advance, not activated" }, { code: "active", zh: "正常", en: "Active" }, { code: "lost", zh: "挂失", en: "Lost" }, { code: "stopped", zh: "止付", en: "Payment stopped" }, { code: "dormant", zh: "不动户", en: "Dormant" }, { code: "closed", zh: "销户", en: "Closed" }, { code: "restricted", zh: "受限", en: "Restricted" }, ] },
      { name: "state_day", words: { zh: "状态日期", en: "State as of" }, kind: "date", required: true, many: false, sensitive: false },
    ],
  },
  "cards.reveal_account": {
    name: "cards.reveal_account",
    module: "cards",
    title: { zh: "查看完整银行卡号", en: "Reveal a bank card number" },
    effect: "reveals",
    roles: ["CARD_CLERK", "CARD_REVIEWER", "HRSS_PLATFORM_ADMIN"],
    source: "seed-4 2.12; domain 3.36",
    asksAgain: true,
    input: [
      { name: "card_no", words: { zh: "社会保障卡卡号", en: "Card number" }, kind: "text", required: true, many: false, sensitive: false, longest: 18 },
      { name: "purpose", words: { zh: "查看用途", en: "Purpose" }, kind: "text", required: true, many: false, sensitive: false, longest: 200 },
    ],
    output: [
      { name: "card_no", words: { zh: "社会保障卡卡号", en: "Card number" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "account", words: { zh: "银行卡号", en: "Bank card number" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "bank", words: { zh: "发卡银行代码", en: "Bank code" }, kind: "integer", required: true, many: false, sensitive: false },
    ],
  },
  "cards.load_bank_states": {
    name: "cards.load_bank_states",
    module: "cards",
    title: { zh: "接收银行卡状态文件", en: "Take a bank's file of card states" },
    effect: "writes",
    roles: ["BANK_CLERK", "HRSS_PLATFORM_ADMIN"],
    source: "R3.12-4; domain 3.47",
    asksAgain: false,
    input: [
      { name: "upload", words: { zh: "状态文件", en: "File of states" }, kind: "id", required: true, many: false, sensitive: false, idOf: "upload" },
      { name: "full", words: { zh: "全量", en: "Full snapshot" }, kind: "flag", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "bank", words: { zh: "银行代码", en: "Bank code" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "sequence", words: { zh: "序号", en: "Sequence" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "lines", words: { zh: "行数", en: "Lines" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "repeated", words: { zh: "此文件此前已接收", en: "The file was taken before" }, kind: "flag", required: true, many: false, sensitive: false },
      { name: "job", words: { zh: "任务", en: "Job" }, kind: "text", required: false, many: false, sensitive: false },
    ],
  },
  "cards.show_bank_state_file": {
    name: "cards.show_bank_state_file",
    module: "cards",
    title: { zh: "查看银行卡状态文件", en: "Show a bank's file of card states" },
    effect: "reads",
    roles: ["BANK_CLERK", "BANK_REVIEWER", "HRSS_PLATFORM_ADMIN"],
    source: "R3.12-4; domain 3.47",
    asksAgain: false,
    input: [
      { name: "bank", words: { zh: "银行代码", en: "Bank code" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "sequence", words: { zh: "序号", en: "Sequence" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "after", words: { zh: "此行之后", en: "After this line" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "bank", words: { zh: "银行代码", en: "Bank code" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "sequence", words: { zh: "序号", en: "Sequence" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "full", words: { zh: "全量", en: "Full snapshot" }, kind: "flag", required: true, many: false, sensitive: false },
      { name: "lines", words: { zh: "行数", en: "Lines" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "applied", words: { zh: "已处理行数", en: "Lines applied" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "changed", words: { zh: "变更卡数", en: "Cards changed" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "set_aside", words: { zh: "搁置行数", en: "Lines set aside" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "at", words: { zh: "接收时间", en: "Taken at" }, kind: "instant", required: true, many: false, sensitive: false },
      { name: "asides", words: { zh: "搁置的行", en: "Lines set aside, with reason" }, kind: "record", required: false, many: true, sensitive: false, fields: cards_show_bank_state_file_asides },
      { name: "next", words: { zh: "下一页", en: "Next page" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    list: { rows: "asides", page: "after", sorts: [], filters: ["bank", "sequence"], hasTotal: false },
  },
  "cards.change_social_state": {
    name: "cards.change_social_state",
    module: "cards",
    title: { zh: "变更社保功能状态", en: "Change the social state of a card" },
    effect: "writes",
    roles: ["CARD_CLERK"],
    source: "domain 3.13",
    asksAgain: false,
    input: [
      { name: "card_no", words: { zh: "社会保障卡卡号", en: "Card number" }, kind: "text", required: true, many: false, sensitive: false, longest: 18 },
      { name: "act", words: { zh: "操作", en: "Act" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "enable", zh: "启用", en: "Enable" }, { code: "report_temp_loss", zh: "临时挂失", en: "Report a loss for a while" }, { code: "report_formal_loss", zh: "正式挂失", en: "Report a loss" }, { code: "release_loss", zh: "解挂", en: "Release a loss" }, { code: "seal", zh: "封存", en: "Seal" }, { code: "unlock", zh: "解锁", en: "Unlock" }, { code: "cancel", zh: "注销", en: "Cancel" }, ] },
      { name: "reason", words: { zh: "事由", en: "Reason" }, kind: "text", required: true, many: false, sensitive: false, longest: 200 },
    ],
    output: [
      { name: "card_no", words: { zh: "社会保障卡卡号", en: "Card number" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "social_state", words: { zh: "社保功能状态", en: "Social state" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "sealed", zh: "封存", en: "Sealed" }, { code: "normal", zh: "正常", en: "Normal" }, { code: "formally_lost", zh: "正式挂失", en: "Reported lost" }, { code: "app_locked", zh: "应用锁定", en: "Application locked" }, { code: "temp_lost", zh: "临时挂失", en: "Temporarily reported lost" }, { code: "cancelled", zh: "注销", en: "Cancelled" }, ] },
    ],
  },
  "cards.list_banks": {
    name: "cards.list_banks",
    module: "cards",
    title: { zh: "银行列表", en: "List banks" },
    effect: "reads",
    roles: ["*"],
    source: "domain 3.7",
    asksAgain: false,
    input: [],
    output: [
      { name: "banks", words: { zh: "银行", en: "Banks" }, kind: "record", required: false, many: true, sensitive: false, fields: cards_list_banks_banks },
    ],
  },
  "cards.save_bank": {
    name: "cards.save_bank",
    module: "cards",
    title: { zh: "登记银行", en: "Register a bank" },
    effect: "writes",
    roles: ["HRSS_PLATFORM_ADMIN"],
    source: "domain 3.7; R3.14-2",
    asksAgain: false,
    input: [
      { name: "code", words: { zh: "银行代码", en: "Bank code" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "name_zh", words: { zh: "银行名称", en: "Name (zh)" }, kind: "text", required: true, many: false, sensitive: false, longest: 60 },
      { name: "name_en", words: { zh: "英文名称", en: "Name (en)" }, kind: "text", required: true, many: false, sensitive: false, longest: 100 },
      { name: "short_name", words: { zh: "简称", en: "Short name" }, kind: "text", required: true, many: false, sensitive: false, longest: 20 },
      { name: "cnaps", words: { zh: "支付系统行号", en: "Payment system number" }, kind: "text", required: true, many: false, sensitive: false, longest: 12 },
      { name: "bin", words: { zh: "卡BIN", en: "BIN" }, kind: "text", required: false, many: false, sensitive: false, longest: 10 },
      { name: "organisation", words: { zh: "所属机构", en: "Organisation" }, kind: "id", required: false, many: false, sensitive: false, idOf: "organisation" },
      { name: "preopened_accepts", words: { zh: "未激活可入账", en: "Credits accounts not activated" }, kind: "flag", required: false, many: false, sensitive: false },
      { name: "dormant_accepts", words: { zh: "不动户可入账", en: "Credits dormant accounts" }, kind: "flag", required: false, many: false, sensitive: false },
      { name: "restricted_accepts", words: { zh: "受限户可入账", en: "Credits restricted accounts" }, kind: "flag", required: false, many: false, sensitive: false },
      { name: "lost_accepts", words: { zh: "挂失可入账", en: "Credits lost cards" }, kind: "flag", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "code", words: { zh: "银行代码", en: "Bank code" }, kind: "integer", required: true, many: false, sensitive: false },
    ],
  },
  "ledger.check": {
    name: "ledger.check",
    module: "ledger",
    title: { zh: "核对资金账", en: "Check the ledger" },
    effect: "reads",
    roles: ["FINANCE_CLERK", "FINANCE_REVIEWER", "HRSS_PLATFORM_ADMIN", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "R3.23-3",
    asksAgain: false,
    input: [],
    output: [
      { name: "right", words: { zh: "账平", en: "Right" }, kind: "flag", required: true, many: false, sensitive: false },
      { name: "accounts", words: { zh: "账户数", en: "Accounts" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "transfers", words: { zh: "划转数", en: "Transfers" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "differences", words: { zh: "差异数", en: "Differences" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "treasury", words: { zh: "财政来源", en: "Treasury" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "quota", words: { zh: "可用额度", en: "Quota" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "transit", words: { zh: "在途资金", en: "In transit" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "paid", words: { zh: "已发放", en: "Paid" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "kinds", words: { zh: "各种账户合计", en: "Sums by kind of account" }, kind: "record", required: false, many: true, sensitive: false, fields: ledger_check_kinds },
      { name: "first_difference_zh", words: { zh: "首个差异", en: "First difference in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "first_difference_en", words: { zh: "首个差异（英文）", en: "First difference" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "ledger.export": {
    name: "ledger.export",
    module: "ledger",
    title: { zh: "导出资金账", en: "Export the ledger" },
    effect: "reads",
    roles: ["FINANCE_CLERK", "FINANCE_REVIEWER", "HRSS_PLATFORM_ADMIN", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "3.26",
    asksAgain: false,
    input: [],
    output: [
      { name: "download", words: { zh: "下载", en: "Download" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "file_name", words: { zh: "文件名", en: "File name" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "digest", words: { zh: "SM3 摘要", en: "SM3 digest" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "accounts", words: { zh: "账户数", en: "Accounts" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "transfers", words: { zh: "划转数", en: "Transfers" }, kind: "integer", required: true, many: false, sensitive: false },
    ],
  },
  "ledger.list_accounts": {
    name: "ledger.list_accounts",
    module: "ledger",
    title: { zh: "账户列表", en: "List accounts" },
    effect: "reads",
    roles: ["FINANCE_CLERK", "FINANCE_REVIEWER", "HRSS_PLATFORM_ADMIN", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "",
    asksAgain: false,
    input: [
      { name: "prefix", words: { zh: "名称开头", en: "Beginning of the name" }, kind: "text", required: false, many: false, sensitive: false, longest: 100 },
      { name: "after", words: { zh: "此名称之后", en: "After this name" }, kind: "text", required: false, many: false, sensitive: false, longest: 100 },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "accounts", words: { zh: "账户", en: "Accounts" }, kind: "record", required: false, many: true, sensitive: false, fields: ledger_list_accounts_accounts },
      { name: "next", words: { zh: "下一页", en: "Next page" }, kind: "text", required: false, many: false, sensitive: false },
    ],
    list: { rows: "accounts", page: "after", sorts: [], filters: ["prefix"], hasTotal: false },
  },
  "ledger.list_transfers": {
    name: "ledger.list_transfers",
    module: "ledger",
    title: { zh: "划转列表", en: "List transfers" },
    effect: "reads",
    roles: ["FINANCE_CLERK", "FINANCE_REVIEWER", "HRSS_PLATFORM_ADMIN", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "",
    asksAgain: false,
    input: [
      { name: "reference", words: { zh: "关联", en: "Reference" }, kind: "text", required: false, many: false, sensitive: false, longest: 60 },
      { name: "account", words: { zh: "账户", en: "Account" }, kind: "id", required: false, many: false, sensitive: false, idOf: "account" },
      { name: "after", words: { zh: "此划转之后", en: "After this transfer" }, kind: "id", required: false, many: false, sensitive: false, idOf: "transfer" },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "transfers", words: { zh: "划转", en: "Transfers" }, kind: "record", required: false, many: true, sensitive: false, fields: ledger_list_transfers_transfers },
      { name: "next", words: { zh: "下一页", en: "Next page" }, kind: "id", required: false, many: false, sensitive: false, idOf: "transfer" },
    ],
    list: { rows: "transfers", page: "after", sorts: [], filters: ["reference", "account"], hasTotal: false },
  },
  "ledger.show_account": {
    name: "ledger.show_account",
    module: "ledger",
    title: { zh: "查看账户", en: "Show an account" },
    effect: "reads",
    roles: ["FINANCE_CLERK", "FINANCE_REVIEWER", "HRSS_PLATFORM_ADMIN", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "",
    asksAgain: false,
    input: [
      { name: "name", words: { zh: "账户名称", en: "Name" }, kind: "text", required: true, many: false, sensitive: false, longest: 100 },
    ],
    output: [
      { name: "account", words: { zh: "账户", en: "Account" }, kind: "id", required: true, many: false, sensitive: false, idOf: "account" },
      { name: "name", words: { zh: "名称", en: "Name" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "kind", words: { zh: "种类", en: "Kind" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "kind_zh", words: { zh: "种类（中文）", en: "Kind in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "kind_en", words: { zh: "种类（英文）", en: "Kind in English" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "posted", words: { zh: "已入账余额", en: "Posted" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "held", words: { zh: "已占用", en: "Held" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "expected", words: { zh: "待入账", en: "Expected" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "available", words: { zh: "可用", en: "Available" }, kind: "money", required: true, many: false, sensitive: false },
    ],
  },
  "payments.check_books": {
    name: "payments.check_books",
    module: "payments",
    title: { zh: "核对明细与资金账", en: "Check the lines against the ledger" },
    effect: "reads",
    roles: ["FINANCE_CLERK", "FINANCE_REVIEWER", "HRSS_PLATFORM_ADMIN", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "R3.23-3; R3.26-1",
    asksAgain: false,
    input: [],
    output: [
      { name: "right", words: { zh: "账平", en: "Right" }, kind: "flag", required: true, many: false, sensitive: false },
      { name: "orders", words: { zh: "支付单数", en: "Orders" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "lines", words: { zh: "明细数", en: "Lines" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "results", words: { zh: "结果数", en: "Results" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "accounts", words: { zh: "账户数", en: "Accounts" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "transfers", words: { zh: "划转数", en: "Transfers" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "differences", words: { zh: "差异数", en: "Differences" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "amount", words: { zh: "支付金额", en: "Ordered" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "paid", words: { zh: "已到账", en: "Paid" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "returned", words: { zh: "退回", en: "Returned" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "unknown", words: { zh: "未知", en: "Unknown" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "open", words: { zh: "未结", en: "Open" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "first_difference_zh", words: { zh: "首个差异", en: "First difference in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "first_difference_en", words: { zh: "首个差异（英文）", en: "First difference" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "payments.collect_bank_files": {
    name: "payments.collect_bank_files",
    module: "payments",
    title: { zh: "收取银行文件", en: "Collect the banks' files" },
    effect: "writes",
    roles: ["FINANCE_CLERK", "FINANCE_REVIEWER", "HRSS_PLATFORM_ADMIN"],
    source: "R3.23-5",
    asksAgain: false,
    input: [],
    output: [
      { name: "job", words: { zh: "任务", en: "Job" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "payments.confirm_resolution": {
    name: "payments.confirm_resolution",
    module: "payments",
    title: { zh: "复核查询结果", en: "Confirm a resolution" },
    effect: "writes",
    roles: ["BANK_REVIEWER", "FINANCE_CLERK", "FINANCE_REVIEWER"],
    source: "R3.23-4",
    asksAgain: false,
    input: [
      { name: "resolution", words: { zh: "查询处理", en: "Resolution" }, kind: "id", required: true, many: false, sensitive: false, idOf: "resolution" },
      { name: "opinion", words: { zh: "意见", en: "Opinion" }, kind: "text", required: false, many: false, sensitive: false, longest: 200 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "line", words: { zh: "明细", en: "Line" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "outcome", words: { zh: "结果", en: "Outcome" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "payments.decline_resolution": {
    name: "payments.decline_resolution",
    module: "payments",
    title: { zh: "不予通过查询结果", en: "Decline a resolution" },
    effect: "writes",
    roles: ["BANK_REVIEWER", "FINANCE_CLERK", "FINANCE_REVIEWER"],
    source: "R3.23-4",
    asksAgain: false,
    input: [
      { name: "resolution", words: { zh: "查询处理", en: "Resolution" }, kind: "id", required: true, many: false, sensitive: false, idOf: "resolution" },
      { name: "opinion", words: { zh: "意见", en: "Opinion" }, kind: "text", required: true, many: false, sensitive: false, longest: 200 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "payments.download_bank_file": {
    name: "payments.download_bank_file",
    module: "payments",
    title: { zh: "下载代发文件", en: "Download a bank file" },
    effect: "reveals",
    roles: ["BANK_CLERK", "BANK_REVIEWER"],
    source: "R3.23-2",
    asksAgain: true,
    input: [
      { name: "file", words: { zh: "银行文件", en: "Bank file" }, kind: "id", required: true, many: false, sensitive: false, idOf: "bankfile" },
    ],
    output: [
      { name: "download", words: { zh: "下载", en: "Download" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "file_name", words: { zh: "文件名", en: "File name" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "digest", words: { zh: "SM3 摘要", en: "SM3 digest" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "signature", words: { zh: "SM2 签名", en: "SM2 signature" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "lines", words: { zh: "笔数", en: "Lines" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
    ],
  },
  "payments.failure_codes": {
    name: "payments.failure_codes",
    module: "payments",
    title: { zh: "失败代码", en: "Failure codes" },
    effect: "reads",
    roles: ["*"],
    source: "domain 3.23",
    asksAgain: false,
    input: [],
    output: [
      { name: "codes", words: { zh: "代码", en: "Codes" }, kind: "record", required: false, many: true, sensitive: false, fields: payments_failure_codes_codes },
    ],
  },
  "payments.list_files": {
    name: "payments.list_files",
    module: "payments",
    title: { zh: "银行文件列表", en: "List bank files" },
    effect: "reads",
    roles: ["DEPT_CLERK", "DEPT_REVIEWER", "DEPT_LEADER", "FINANCE_CLERK", "FINANCE_REVIEWER", "BANK_CLERK", "BANK_REVIEWER", "HRSS_PLATFORM_ADMIN", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "",
    asksAgain: false,
    input: [
      { name: "kind", words: { zh: "种类", en: "Kind" }, kind: "text", required: false, many: false, sensitive: false, longest: 10 },
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: false, many: false, sensitive: false, longest: 20 },
      { name: "order", words: { zh: "支付单", en: "Payment order" }, kind: "id", required: false, many: false, sensitive: false, idOf: "order" },
      { name: "bank", words: { zh: "银行", en: "Bank" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "after", words: { zh: "此文件之后", en: "After this file" }, kind: "id", required: false, many: false, sensitive: false, idOf: "bankfile" },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "files", words: { zh: "银行文件", en: "Bank files" }, kind: "record", required: false, many: true, sensitive: false, fields: payments_list_files_files },
      { name: "next", words: { zh: "下一页", en: "Next page" }, kind: "id", required: false, many: false, sensitive: false, idOf: "bankfile" },
    ],
    list: { rows: "files", page: "after", sorts: [], filters: ["kind", "state", "order", "bank"], hasTotal: false },
  },
  "payments.list_lines": {
    name: "payments.list_lines",
    module: "payments",
    title: { zh: "支付明细列表", en: "List order lines" },
    effect: "reads",
    roles: ["DEPT_CLERK", "DEPT_REVIEWER", "DEPT_LEADER", "FINANCE_CLERK", "FINANCE_REVIEWER", "BANK_CLERK", "BANK_REVIEWER", "HRSS_PLATFORM_ADMIN", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "",
    asksAgain: false,
    input: [
      { name: "order", words: { zh: "支付单", en: "Payment order" }, kind: "id", required: true, many: false, sensitive: false, idOf: "order" },
      { name: "outcome", words: { zh: "结果", en: "Outcome" }, kind: "text", required: false, many: false, sensitive: false, longest: 10 },
      { name: "after", words: { zh: "此序号之后", en: "After this number" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "lines", words: { zh: "明细", en: "Lines" }, kind: "record", required: false, many: true, sensitive: false, fields: payments_list_lines_lines },
      { name: "total", words: { zh: "总数", en: "Total" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "next", words: { zh: "下一页", en: "Next page" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    list: { rows: "lines", page: "after", sorts: [], filters: ["order", "outcome"], hasTotal: true },
  },
  "payments.list_orders": {
    name: "payments.list_orders",
    module: "payments",
    title: { zh: "支付单列表", en: "List payment orders" },
    effect: "reads",
    roles: ["DEPT_CLERK", "DEPT_REVIEWER", "DEPT_LEADER", "FINANCE_CLERK", "FINANCE_REVIEWER", "BANK_CLERK", "BANK_REVIEWER", "HRSS_PLATFORM_ADMIN", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "",
    asksAgain: false,
    input: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: false, many: false, sensitive: false, longest: 20 },
      { name: "source", words: { zh: "来源", en: "Source" }, kind: "text", required: false, many: false, sensitive: false, longest: 40 },
      { name: "source_id", words: { zh: "来源编号", en: "Source id" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "bank", words: { zh: "银行", en: "Bank" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "after", words: { zh: "此指令之后", en: "After this order" }, kind: "id", required: false, many: false, sensitive: false, idOf: "order" },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "orders", words: { zh: "支付单", en: "Payment orders" }, kind: "record", required: false, many: true, sensitive: false, fields: payments_list_orders_orders },
      { name: "next", words: { zh: "下一页", en: "Next page" }, kind: "id", required: false, many: false, sensitive: false, idOf: "order" },
    ],
    list: { rows: "orders", page: "after", sorts: [], filters: ["state", "source", "source_id", "bank"], hasTotal: false },
  },
  "payments.list_questions": {
    name: "payments.list_questions",
    module: "payments",
    title: { zh: "待答问题", en: "Open questions to a bank" },
    effect: "reads",
    roles: ["BANK_CLERK", "BANK_REVIEWER", "FINANCE_CLERK", "FINANCE_REVIEWER", "HRSS_PLATFORM_ADMIN", "AUDIT_USER"],
    source: "R3.23-4; R3.26-1",
    asksAgain: false,
    input: [
      { name: "bank", words: { zh: "银行", en: "Bank" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "after", words: { zh: "此处之后", en: "After this place" }, kind: "text", required: false, many: false, sensitive: false, longest: 60 },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "questions", words: { zh: "问题", en: "Questions" }, kind: "record", required: false, many: true, sensitive: false, fields: payments_list_questions_questions },
      { name: "next", words: { zh: "下一页", en: "Next page" }, kind: "text", required: false, many: false, sensitive: false },
    ],
    list: { rows: "questions", page: "after", sorts: [], filters: ["bank"], hasTotal: false },
  },
  "payments.list_set_aside": {
    name: "payments.list_set_aside",
    module: "payments",
    title: { zh: "搁置行列表", en: "List lines set aside" },
    effect: "reads",
    roles: ["BANK_CLERK", "BANK_REVIEWER", "FINANCE_CLERK", "FINANCE_REVIEWER", "HRSS_PLATFORM_ADMIN", "AUDIT_USER"],
    source: "R3.26-1",
    asksAgain: false,
    input: [
      { name: "file", words: { zh: "银行文件", en: "Bank file" }, kind: "id", required: false, many: false, sensitive: false, idOf: "bankfile" },
      { name: "bank", words: { zh: "银行", en: "Bank" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "unexplained_only", words: { zh: "只看未说明的", en: "Only those not explained" }, kind: "flag", required: false, many: false, sensitive: false },
      { name: "after", words: { zh: "此行之后", en: "After this line" }, kind: "text", required: false, many: false, sensitive: false, longest: 60 },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "lines", words: { zh: "搁置行", en: "Lines set aside" }, kind: "record", required: false, many: true, sensitive: false, fields: payments_list_set_aside_lines },
      { name: "next", words: { zh: "下一页", en: "Next page" }, kind: "text", required: false, many: false, sensitive: false },
    ],
    list: { rows: "lines", page: "after", sorts: [], filters: ["file", "bank", "unexplained_only"], hasTotal: false },
  },
  "payments.release_bank_file": {
    name: "payments.release_bank_file",
    module: "payments",
    title: { zh: "放行代发文件", en: "Release the bank file" },
    effect: "writes",
    roles: ["FINANCE_CLERK", "FINANCE_REVIEWER"],
    source: "seed-3 4(2); R3.23-1",
    asksAgain: true,
    input: [
      { name: "order", words: { zh: "支付单", en: "Payment order" }, kind: "id", required: true, many: false, sensitive: false, idOf: "order" },
      { name: "opinion", words: { zh: "意见", en: "Opinion" }, kind: "text", required: false, many: false, sensitive: false, longest: 200 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "file", words: { zh: "银行文件", en: "Bank file" }, kind: "id", required: true, many: false, sensitive: false, idOf: "bankfile" },
      { name: "file_name", words: { zh: "文件名", en: "File name" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "digest", words: { zh: "SM3 摘要", en: "SM3 digest" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "bank_zh", words: { zh: "银行", en: "Bank in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "bank_en", words: { zh: "银行（英文）", en: "Bank" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "remarks", words: { zh: "生成时的提示", en: "Remarks when it was made" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "lines", words: { zh: "笔数", en: "Lines" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
    ],
  },
  "payments.resolve_unknown": {
    name: "payments.resolve_unknown",
    module: "payments",
    title: { zh: "处理未知结果", en: "Resolve an unknown line" },
    effect: "writes",
    roles: ["BANK_CLERK", "FINANCE_CLERK"],
    source: "R3.23-4",
    asksAgain: false,
    input: [
      { name: "line", words: { zh: "明细", en: "Line" }, kind: "text", required: true, many: false, sensitive: false, longest: 60 },
      { name: "outcome", words: { zh: "结果", en: "Outcome" }, kind: "text", required: true, many: false, sensitive: false, longest: 1 },
      { name: "code", words: { zh: "失败代码", en: "Failure code" }, kind: "text", required: false, many: false, sensitive: false, longest: 3 },
      { name: "bank_serial", words: { zh: "银行流水号", en: "The bank's serial" }, kind: "text", required: false, many: false, sensitive: false, longest: 64 },
      { name: "document", words: { zh: "银行函件", en: "The bank's letter" }, kind: "id", required: true, many: false, sensitive: false, idOf: "upload" },
      { name: "opinion", words: { zh: "说明", en: "Explanation" }, kind: "text", required: true, many: false, sensitive: false, longest: 200 },
    ],
    output: [
      { name: "resolution", words: { zh: "查询处理", en: "Resolution" }, kind: "id", required: true, many: false, sensitive: false, idOf: "resolution" },
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "payments.revoke_order": {
    name: "payments.revoke_order",
    module: "payments",
    title: { zh: "撤回支付单", en: "Revoke a payment order" },
    effect: "writes",
    roles: ["FINANCE_CLERK", "FINANCE_REVIEWER"],
    source: "R3.23-1",
    asksAgain: false,
    input: [
      { name: "order", words: { zh: "支付单", en: "Payment order" }, kind: "id", required: true, many: false, sensitive: false, idOf: "order" },
      { name: "opinion", words: { zh: "意见", en: "Opinion" }, kind: "text", required: true, many: false, sensitive: false, longest: 200 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "freed", words: { zh: "释放额度", en: "Freed" }, kind: "money", required: true, many: false, sensitive: false },
    ],
  },
  "payments.save_channel": {
    name: "payments.save_channel",
    module: "payments",
    title: { zh: "设置代发通道", en: "Set a payment channel" },
    effect: "writes",
    roles: ["HRSS_PLATFORM_ADMIN"],
    source: "seed-3 3(3)",
    asksAgain: false,
    input: [
      { name: "bank", words: { zh: "银行代码", en: "Bank" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "organisation", words: { zh: "银行机构", en: "The bank's organisation" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "name_zh", words: { zh: "银行名称", en: "Name in Chinese" }, kind: "text", required: true, many: false, sensitive: false, longest: 60 },
      { name: "name_en", words: { zh: "银行英文名称", en: "Name in English" }, kind: "text", required: true, many: false, sensitive: false, longest: 80 },
      { name: "cnaps", words: { zh: "支付系统行号", en: "Payment system number" }, kind: "text", required: true, many: false, sensitive: false, longest: 12 },
      { name: "format", words: { zh: "文件格式", en: "Format" }, kind: "text", required: true, many: false, sensitive: false, longest: 20 },
      { name: "encoding", words: { zh: "字符编码", en: "Encoding" }, kind: "text", required: true, many: false, sensitive: false, longest: 10 },
      { name: "folder", words: { zh: "交换目录", en: "Folder" }, kind: "text", required: true, many: false, sensitive: false, longest: 40 },
      { name: "public_key", words: { zh: "银行 SM2 公钥", en: "The bank's SM2 public key" }, kind: "text", required: false, many: false, sensitive: false, longest: 130 },
      { name: "payer_account", words: { zh: "付款账号", en: "Payer account" }, kind: "text", required: false, many: false, sensitive: false, longest: 32 },
      { name: "payer_name", words: { zh: "付款户名", en: "Payer name" }, kind: "text", required: false, many: false, sensitive: false, longest: 60 },
      { name: "sealed", words: { zh: "文件加密往来", en: "Files travel in envelopes" }, kind: "flag", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "bank", words: { zh: "银行代码", en: "Bank" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "warning", words: { zh: "提示", en: "Warning" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "platform_key", words: { zh: "本平台 SM2 公钥", en: "The platform's SM2 public key" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "payments.settle_set_aside": {
    name: "payments.settle_set_aside",
    module: "payments",
    title: { zh: "说明搁置行", en: "Explain a line set aside" },
    effect: "writes",
    roles: ["FINANCE_CLERK", "FINANCE_REVIEWER"],
    source: "R3.26-1",
    asksAgain: false,
    input: [
      { name: "file", words: { zh: "银行文件", en: "Bank file" }, kind: "id", required: true, many: false, sensitive: false, idOf: "bankfile" },
      { name: "file_line", words: { zh: "文件行", en: "Line of the file" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "explanation", words: { zh: "说明", en: "Explanation" }, kind: "text", required: true, many: false, sensitive: false, longest: 200 },
    ],
    output: [],
  },
  "payments.show_line": {
    name: "payments.show_line",
    module: "payments",
    title: { zh: "查看支付明细", en: "Show an order line" },
    effect: "reads",
    roles: ["DEPT_CLERK", "DEPT_REVIEWER", "DEPT_LEADER", "FINANCE_CLERK", "FINANCE_REVIEWER", "BANK_CLERK", "BANK_REVIEWER", "HRSS_PLATFORM_ADMIN", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "R3.23-3",
    asksAgain: false,
    input: [
      { name: "line", words: { zh: "明细", en: "Line" }, kind: "text", required: true, many: false, sensitive: false, longest: 60 },
    ],
    output: [
      { name: "line", words: { zh: "明细", en: "Line" }, kind: "record", required: true, many: false, sensitive: false, fields: payments_list_lines_lines },
      { name: "line_id", words: { zh: "给银行的明细编号", en: "Line id given to the bank" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "source", words: { zh: "来源", en: "Source" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "source_id", words: { zh: "来源编号", en: "Source id" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "source_line", words: { zh: "来源行", en: "Line of the source" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "order", words: { zh: "支付单", en: "Payment order" }, kind: "record", required: true, many: false, sensitive: false, fields: payments_list_orders_orders },
      { name: "file", words: { zh: "代发文件", en: "Bank file" }, kind: "id", required: true, many: false, sensitive: false, idOf: "bankfile" },
      { name: "file_name", words: { zh: "文件名", en: "File name" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "file_digest", words: { zh: "SM3 摘要", en: "SM3 digest" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "words", words: { zh: "银行回复", en: "What the bank said" }, kind: "record", required: false, many: true, sensitive: false, fields: payments_show_line_words },
      { name: "transfers", words: { zh: "资金划转", en: "Transfers" }, kind: "record", required: false, many: true, sensitive: false, fields: payments_show_line_transfers },
    ],
  },
  "payments.show_order": {
    name: "payments.show_order",
    module: "payments",
    title: { zh: "查看支付单", en: "Show a payment order" },
    effect: "reads",
    roles: ["DEPT_CLERK", "DEPT_REVIEWER", "DEPT_LEADER", "FINANCE_CLERK", "FINANCE_REVIEWER", "BANK_CLERK", "BANK_REVIEWER", "HRSS_PLATFORM_ADMIN", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "",
    asksAgain: false,
    input: [
      { name: "order", words: { zh: "支付单", en: "Payment order" }, kind: "id", required: true, many: false, sensitive: false, idOf: "order" },
    ],
    output: [
      { name: "order", words: { zh: "支付单", en: "Payment order" }, kind: "record", required: true, many: false, sensitive: false, fields: payments_list_orders_orders },
      { name: "bank_zh", words: { zh: "银行", en: "Bank in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "bank_en", words: { zh: "银行（英文）", en: "Bank" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "file", words: { zh: "代发文件", en: "Bank file" }, kind: "id", required: true, many: false, sensitive: false, idOf: "bankfile" },
      { name: "file_name", words: { zh: "文件名", en: "File name" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "file_state", words: { zh: "文件状态", en: "State of the file" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "digest", words: { zh: "SM3 摘要", en: "SM3 digest" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "remarks", words: { zh: "生成时的提示", en: "Remarks when it was made" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "acts", words: { zh: "可办操作", en: "Acts" }, kind: "record", required: false, many: true, sensitive: false, fields: policies_show_pack_acts },
    ],
  },
  "payments.print_order": {
    name: "payments.print_order",
    module: "payments",
    title: { zh: "打印支付单", en: "Print a payment order" },
    effect: "writes",
    roles: ["FINANCE_CLERK", "FINANCE_REVIEWER", "DEPT_LEADER", "BANK_CLERK", "BANK_REVIEWER", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "seed-3 4(2); 3.23, 3.40",
    asksAgain: false,
    input: [
      { name: "order", words: { zh: "支付单", en: "Payment order" }, kind: "id", required: true, many: false, sensitive: false, idOf: "order" },
      { name: "format", words: { zh: "格式", en: "Format" }, kind: "choice", required: false, many: false, sensitive: false, choices: [{ code: "pdf", zh: "PDF（打印）", en: "PDF, to print" }, { code: "xlsx", zh: "Excel 工作簿", en: "Excel workbook" }, ] },
    ],
    output: [
      { name: "number", words: { zh: "编号", en: "Number" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "digest", words: { zh: "内容摘要", en: "Digest of the content" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "download", words: { zh: "下载", en: "Download" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "file_name", words: { zh: "文件名", en: "File name" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "copy", words: { zh: "第几次打印", en: "Which print" }, kind: "integer", required: true, many: false, sensitive: false },
    ],
  },
  "payments.take_bank_file": {
    name: "payments.take_bank_file",
    module: "payments",
    title: { zh: "接收银行回盘文件", en: "Take a file of a bank" },
    effect: "writes",
    roles: ["BANK_CLERK", "BANK_REVIEWER", "FINANCE_CLERK", "FINANCE_REVIEWER", "HRSS_PLATFORM_ADMIN"],
    source: "seed-3 4(2); R3.23-5; R3.23-6",
    asksAgain: false,
    input: [
      { name: "upload", words: { zh: "上传的文件", en: "Uploaded file" }, kind: "id", required: true, many: false, sensitive: false, idOf: "upload" },
      { name: "bank", words: { zh: "银行", en: "Bank" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "signature", words: { zh: "SM2 签名", en: "SM2 signature" }, kind: "text", required: false, many: false, sensitive: false, longest: 200 },
    ],
    output: [
      { name: "file", words: { zh: "银行文件", en: "Bank file" }, kind: "id", required: true, many: false, sensitive: false, idOf: "bankfile" },
      { name: "known", words: { zh: "此前已收过", en: "Known" }, kind: "flag", required: true, many: false, sensitive: false },
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "job", words: { zh: "任务", en: "Job" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.approve_payee_exception": {
    name: "subsidies.approve_payee_exception",
    module: "subsidies",
    title: { zh: "批准收款人例外", en: "Approve a payee exception" },
    effect: "writes",
    roles: ["DEPT_LEADER"],
    source: "R3.19-3",
    asksAgain: false,
    input: [
      { name: "exception", words: { zh: "例外申请", en: "Exception" }, kind: "id", required: true, many: false, sensitive: false, idOf: "exception" },
      { name: "opinion", words: { zh: "意见", en: "Opinion" }, kind: "text", required: false, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.ask_payee_exception": {
    name: "subsidies.ask_payee_exception",
    module: "subsidies",
    title: { zh: "申请收款人例外", en: "Ask for a payee exception" },
    effect: "writes",
    roles: ["DEPT_CLERK"],
    source: "R3.19-3, R3.19-4",
    asksAgain: false,
    input: [
      { name: "item", words: { zh: "补贴项目", en: "Item" }, kind: "id", required: true, many: false, sensitive: false, idOf: "item" },
      { name: "number", words: { zh: "收款人身份证号", en: "Identity number of the payee" }, kind: "citizen_number", required: true, many: false, sensitive: true },
      { name: "reason", words: { zh: "例外理由", en: "Reason" }, kind: "text", required: true, many: false, sensitive: false, longest: 40 },
      { name: "explanation", words: { zh: "情况说明", en: "Explanation" }, kind: "text", required: true, many: false, sensitive: false, longest: 200 },
    ],
    output: [
      { name: "exception", words: { zh: "例外申请", en: "Exception" }, kind: "id", required: true, many: false, sensitive: false, idOf: "exception" },
    ],
  },
  "subsidies.code_item": {
    name: "subsidies.code_item",
    module: "subsidies",
    title: { zh: "统一编码", en: "Give an item its code" },
    effect: "writes",
    roles: ["HRSS_PLATFORM_ADMIN"],
    source: "seed-3 3(4); R3.18-3",
    asksAgain: false,
    input: [
      { name: "item", words: { zh: "补贴项目", en: "Item" }, kind: "id", required: true, many: false, sensitive: false, idOf: "item" },
      { name: "code", words: { zh: "项目编码（空则取下一个自设编码）", en: "Code; empty takes the next local one" }, kind: "text", required: false, many: false, sensitive: false, longest: 7 },
    ],
    output: [
      { name: "code", words: { zh: "项目编码", en: "Code" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.create_batch": {
    name: "subsidies.create_batch",
    module: "subsidies",
    title: { zh: "新建发放批次", en: "Create a batch" },
    effect: "writes",
    roles: ["DEPT_CLERK", "TOWN_CLERK"],
    source: "seed-3 3(3); R3.18-4; R3.21-5",
    asksAgain: false,
    input: [
      { name: "item", words: { zh: "补贴项目", en: "Item" }, kind: "id", required: true, many: false, sensitive: false, idOf: "item" },
      { name: "period", words: { zh: "期号", en: "Period" }, kind: "month", required: true, many: false, sensitive: false },
      { name: "region", words: { zh: "镇街或县", en: "Town or county" }, kind: "region", required: true, many: false, sensitive: false },
      { name: "pay_day", words: { zh: "发放日期", en: "Day of payment" }, kind: "date", required: true, many: false, sensitive: false },
      { name: "deadline", words: { zh: "截止日期", en: "Deadline" }, kind: "date", required: false, many: false, sensitive: false },
      { name: "title", words: { zh: "批次名称", en: "Title" }, kind: "text", required: false, many: false, sensitive: false, longest: 80 },
    ],
    output: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
      { name: "batch_no", words: { zh: "批次号", en: "Batch number" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.create_item": {
    name: "subsidies.create_item",
    module: "subsidies",
    title: { zh: "新建补贴项目", en: "Create a subsidy item" },
    effect: "writes",
    roles: ["DEPT_CLERK"],
    source: "seed-3 2, 3(1), X2",
    asksAgain: false,
    input: [
      { name: "region", words: { zh: "区划", en: "Region" }, kind: "region", required: true, many: false, sensitive: false },
      { name: "major_seq", words: { zh: "大类序号", en: "Major number" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "major_name", words: { zh: "项目资金大类名称", en: "Major category" }, kind: "text", required: true, many: false, sensitive: false, longest: 60 },
      { name: "minor_seq", words: { zh: "小类序号", en: "Minor number" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "minor_name", words: { zh: "项目资金小类名称", en: "Minor category" }, kind: "text", required: true, many: false, sensitive: false, longest: 80 },
      { name: "pay_cycle", words: { zh: "发放周期", en: "Cycle of payment" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "monthly", zh: "按月", en: "Monthly" }, { code: "quarterly", zh: "按季", en: "Quarterly" }, { code: "half_year", zh: "半年", en: "Half-yearly" }, { code: "yearly", zh: "按年", en: "Yearly" }, { code: "one_off", zh: "一次性", en: "Once" }, { code: "irregular", zh: "不定期", en: "Irregularly" }, ] },
      { name: "valid_from", words: { zh: "有效期起", en: "Valid from" }, kind: "date", required: true, many: false, sensitive: false },
      { name: "banks", words: { zh: "代发银行", en: "Paying banks" }, kind: "text", required: false, many: true, sensitive: false, longest: 60 },
      { name: "short_name", words: { zh: "简称", en: "Short name" }, kind: "text", required: false, many: false, sensitive: false, longest: 7 },
      { name: "fund_kind", words: { zh: "资金类别", en: "Kind of fund" }, kind: "choice", required: false, many: false, sensitive: false, choices: [{ code: "social_benefit", zh: "社保待遇", en: "Social insurance benefit" }, { code: "subsidy", zh: "惠民惠农补贴", en: "Subsidy" }, { code: "salary", zh: "机关事业单位工资", en: "Salary of public bodies" }, ] },
      { name: "policy_level", words: { zh: "政策级次", en: "Policy level" }, kind: "choice", required: false, many: false, sensitive: false, choices: [{ code: "central", zh: "中央", en: "Central" }, { code: "province", zh: "省级", en: "Province" }, { code: "city", zh: "市级", en: "City" }, { code: "county", zh: "县级", en: "County" }, ] },
      { name: "policy_doc", words: { zh: "政策文件", en: "Policy document" }, kind: "text", required: false, many: false, sensitive: false, longest: 200 },
      { name: "policy_no", words: { zh: "文号", en: "Document number" }, kind: "text", required: false, many: false, sensitive: false, longest: 60 },
      { name: "via_passbook", words: { zh: "是否通过“一本通”发放", en: "Paid by passbook" }, kind: "flag", required: false, many: false, sensitive: false },
      { name: "scope_level", words: { zh: "发放层级", en: "Level of payment" }, kind: "choice", required: false, many: false, sensitive: false, choices: [{ code: "county", zh: "县", en: "County" }, { code: "town", zh: "镇街", en: "Town" }, { code: "village", zh: "村", en: "Village" }, { code: "all", zh: "县、镇、村", en: "All levels" }, ] },
      { name: "scope_text", words: { zh: "发放范围说明", en: "Scope in words" }, kind: "text", required: false, many: false, sensitive: false, longest: 60 },
      { name: "payee_mode", words: { zh: "发放对象", en: "Payee" }, kind: "choice", required: false, many: false, sensitive: false, choices: [{ code: "person", zh: "到人", en: "To the person" }, { code: "household", zh: "到户", en: "To the household's head" }, { code: "institution", zh: "到机构", en: "To an institution" }, ] },
      { name: "standard_kind", words: { zh: "标准类型", en: "Kind of standard" }, kind: "choice", required: false, many: false, sensitive: false, choices: [{ code: "fixed", zh: "定额", en: "Fixed" }, { code: "per_unit", zh: "按单位数量", en: "Per unit" }, { code: "tiered", zh: "分档", en: "Tiered" }, { code: "formula", zh: "按公式", en: "By formula" }, { code: "as_approved", zh: "按核定金额", en: "As approved" }, ] },
      { name: "standard", words: { zh: "补贴标准（元）", en: "Standard in yuan" }, kind: "money", required: false, many: false, sensitive: false },
      { name: "standard_text", words: { zh: "标准说明", en: "Standard in words" }, kind: "text", required: false, many: false, sensitive: false, longest: 200 },
      { name: "min_age", words: { zh: "最低年龄", en: "Lowest age" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "max_age", words: { zh: "最高年龄", en: "Highest age" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "notice_rounds", words: { zh: "公示轮数", en: "Rounds of notice" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "notice_days", words: { zh: "公示天数", en: "Days of notice" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "valid_to", words: { zh: "有效期止", en: "Valid to" }, kind: "date", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "item", words: { zh: "补贴项目", en: "Item" }, kind: "id", required: true, many: false, sensitive: false, idOf: "item" },
    ],
  },
  "subsidies.end_payee_exception": {
    name: "subsidies.end_payee_exception",
    module: "subsidies",
    title: { zh: "终止收款人例外", en: "End a payee exception" },
    effect: "writes",
    roles: ["DEPT_LEADER"],
    source: "R3.19-3",
    asksAgain: false,
    input: [
      { name: "exception", words: { zh: "例外申请", en: "Exception" }, kind: "id", required: true, many: false, sensitive: false, idOf: "exception" },
      { name: "opinion", words: { zh: "意见", en: "Opinion" }, kind: "text", required: true, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.import_roster": {
    name: "subsidies.import_roster",
    module: "subsidies",
    title: { zh: "导入名册", en: "Import a roster" },
    effect: "writes",
    roles: ["TOWN_CLERK", "DEPT_CLERK"],
    source: "seed-3 3(1), X3; R3.19-1, R3.19-2",
    asksAgain: false,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
      { name: "upload", words: { zh: "名册文件", en: "Sheet" }, kind: "id", required: true, many: false, sensitive: false, idOf: "upload" },
      { name: "again", words: { zh: "重新核查同一文件", en: "Check the same file again" }, kind: "flag", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "roster", words: { zh: "名册", en: "Roster" }, kind: "id", required: true, many: false, sensitive: false, idOf: "roster" },
      { name: "job", words: { zh: "任务", en: "Job" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.list_batches": {
    name: "subsidies.list_batches",
    module: "subsidies",
    title: { zh: "发放批次清单", en: "List batches" },
    effect: "reads",
    roles: ["TOWN_CLERK", "TOWN_REVIEWER", "DEPT_CLERK", "DEPT_REVIEWER", "DEPT_LEADER", "FINANCE_CLERK", "FINANCE_REVIEWER", "HRSS_PLATFORM_ADMIN", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "",
    asksAgain: false,
    input: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: false, many: false, sensitive: false, longest: 20 },
      { name: "item", words: { zh: "补贴项目", en: "Item" }, kind: "id", required: false, many: false, sensitive: false, idOf: "item" },
      { name: "period", words: { zh: "期号", en: "Period" }, kind: "month", required: false, many: false, sensitive: false },
      { name: "region", words: { zh: "区划", en: "Region" }, kind: "region", required: false, many: false, sensitive: false },
      { name: "sort", words: { zh: "排序", en: "Order" }, kind: "choice", required: false, many: false, sensitive: false, choices: [{ code: "newest", zh: "新建先后", en: "Creation" }, { code: "pay_day", zh: "发放日期", en: "Day of payment" }, { code: "period", zh: "期号", en: "Period" }, { code: "payable", zh: "可发放金额", en: "Payable amount" }, { code: "rows", zh: "人数", en: "Rows" }, ] },
      { name: "descending", words: { zh: "倒序（默认）", en: "Descending, unless said otherwise" }, kind: "flag", required: false, many: false, sensitive: false },
      { name: "after", words: { zh: "此处之后", en: "After this place" }, kind: "text", required: false, many: false, sensitive: false, longest: 60 },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "batches", words: { zh: "发放批次", en: "Batches" }, kind: "record", required: false, many: true, sensitive: false, fields: subsidies_list_batches_batches },
      { name: "total", words: { zh: "总数", en: "Total" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "next", words: { zh: "下一页从此之后", en: "Next page after" }, kind: "text", required: false, many: false, sensitive: false },
    ],
    list: { rows: "batches", page: "after", sorts: ["newest", "pay_day", "period", "payable", "rows"], filters: ["state", "item", "period", "region"], hasTotal: true },
  },
  "subsidies.list_findings": {
    name: "subsidies.list_findings",
    module: "subsidies",
    title: { zh: "名册核查结果", en: "List the findings of a roster" },
    effect: "reads",
    roles: ["TOWN_CLERK", "TOWN_REVIEWER", "DEPT_CLERK", "DEPT_REVIEWER", "DEPT_LEADER", "FINANCE_REVIEWER", "HRSS_PLATFORM_ADMIN", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "R3.19-2, R3.21-1",
    asksAgain: false,
    input: [
      { name: "roster", words: { zh: "名册", en: "Roster" }, kind: "id", required: true, many: false, sensitive: false, idOf: "roster" },
      { name: "after", words: { zh: "此处之后", en: "After this place" }, kind: "text", required: false, many: false, sensitive: false, longest: 100 },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "rows_read", words: { zh: "读入行数", en: "Rows read" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_bad", words: { zh: "有误行数", en: "Bad rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "findings", words: { zh: "核查结果", en: "Findings" }, kind: "record", required: false, many: true, sensitive: false, fields: subsidies_list_findings_findings },
      { name: "next", words: { zh: "下一页从此之后", en: "Next page after" }, kind: "text", required: false, many: false, sensitive: false },
    ],
    list: { rows: "findings", page: "after", sorts: [], filters: ["roster"], hasTotal: false },
  },
  "subsidies.list_items": {
    name: "subsidies.list_items",
    module: "subsidies",
    title: { zh: "补贴项目清单", en: "List subsidy items" },
    effect: "reads",
    roles: ["*"],
    source: "R3.18-4",
    asksAgain: false,
    input: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: false, many: false, sensitive: false, longest: 20 },
      { name: "organisation", words: { zh: "主管部门", en: "Department" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "after", words: { zh: "此项目之后", en: "After this item" }, kind: "id", required: false, many: false, sensitive: false, idOf: "item" },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "items", words: { zh: "补贴项目", en: "Items" }, kind: "record", required: false, many: true, sensitive: false, fields: subsidies_list_items_items },
      { name: "next", words: { zh: "下一页从此之后", en: "Next page after" }, kind: "id", required: false, many: false, sensitive: false, idOf: "item" },
    ],
    list: { rows: "items", page: "after", sorts: [], filters: ["state", "organisation"], hasTotal: false },
  },
  "subsidies.list_payee_exceptions": {
    name: "subsidies.list_payee_exceptions",
    module: "subsidies",
    title: { zh: "收款人例外清单", en: "List payee exceptions" },
    effect: "reads",
    roles: ["DEPT_CLERK", "DEPT_LEADER", "HRSS_PLATFORM_ADMIN", "SUPERVISOR_USER", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "R3.19-3",
    asksAgain: false,
    input: [
      { name: "item", words: { zh: "补贴项目", en: "Item" }, kind: "id", required: true, many: false, sensitive: false, idOf: "item" },
      { name: "after", words: { zh: "此条之后", en: "After this one" }, kind: "id", required: false, many: false, sensitive: false, idOf: "exception" },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "exceptions", words: { zh: "收款人例外", en: "Exceptions" }, kind: "record", required: false, many: true, sensitive: false, fields: subsidies_list_payee_exceptions_exceptions },
      { name: "next", words: { zh: "下一页从此之后", en: "Next page after" }, kind: "id", required: false, many: false, sensitive: false, idOf: "exception" },
    ],
    list: { rows: "exceptions", page: "after", sorts: [], filters: ["item"], hasTotal: false },
  },
  "subsidies.list_quotas": {
    name: "subsidies.list_quotas",
    module: "subsidies",
    title: { zh: "额度清单", en: "List quotas" },
    effect: "reads",
    roles: ["DEPT_CLERK", "DEPT_REVIEWER", "DEPT_LEADER", "FINANCE_CLERK", "FINANCE_REVIEWER", "HRSS_PLATFORM_ADMIN", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "seed-3 4(2)",
    asksAgain: false,
    input: [
      { name: "year", words: { zh: "年度", en: "Year" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "after", words: { zh: "此项目之后", en: "After this item" }, kind: "id", required: false, many: false, sensitive: false, idOf: "item" },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "quotas", words: { zh: "额度", en: "Quotas" }, kind: "record", required: false, many: true, sensitive: false, fields: subsidies_list_quotas_quotas },
      { name: "next", words: { zh: "下一页从此之后", en: "Next page after" }, kind: "id", required: false, many: false, sensitive: false, idOf: "item" },
    ],
    list: { rows: "quotas", page: "after", sorts: [], filters: ["year"], hasTotal: false },
  },
  "subsidies.list_rows": {
    name: "subsidies.list_rows",
    module: "subsidies",
    title: { zh: "名册明细", en: "List the rows of a roster" },
    effect: "reads",
    roles: ["TOWN_CLERK", "TOWN_REVIEWER", "DEPT_CLERK", "DEPT_REVIEWER", "DEPT_LEADER", "FINANCE_CLERK", "FINANCE_REVIEWER", "HRSS_PLATFORM_ADMIN", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "",
    asksAgain: false,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
      { name: "town", words: { zh: "镇街", en: "Town" }, kind: "region", required: false, many: false, sensitive: false },
      { name: "bank", words: { zh: "银行", en: "Bank" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "match_code", words: { zh: "比对代码", en: "Match code" }, kind: "choice", required: false, many: false, sensitive: false, choices: [{ code: "M00", zh: "匹配成功", en: "Matched" }, { code: "M01", zh: "已领卡未激活", en: "Card not activated at the bank" }, { code: "M02", zh: "未申领", en: "No card was ever applied for" }, { code: "M03", zh: "制卡中", en: "Card in production" }, { code: "M04", zh: "挂失中", en: "Card reported lost" }, { code: "M05", zh: "已注销或封存", en: "Card cancelled or sealed" }, { code: "M06", zh: "姓名不一致", en: "The name differs" }, { code: "M07", zh: "身份证号无效", en: "The number is invalid" }, { code: "M08", zh: "账户止付、不动、销户或受限", en: "Account stopped, dormant, closed or restricted" }, { code: "M09", zh: "人员已死亡", en: "The person is dead" }, { code: "M10", zh: "有多张有效卡，取最新启用的", en: "Several valid cards; the newest enabled one is used" }, { code: "M11", zh: "名册开户行与卡不符，以卡为准", en: "The sheet's bank differs; the card's is used" }, { code: "M12", zh: "外地社保卡", en: "Card of another region" }, ] },
      { name: "stopped", words: { zh: "已停发", en: "Stopped" }, kind: "flag", required: false, many: false, sensitive: false },
      { name: "payable", words: { zh: "可发放", en: "Payable" }, kind: "flag", required: false, many: false, sensitive: false },
      { name: "with_warnings", words: { zh: "只看有提示的", en: "With warnings only" }, kind: "flag", required: false, many: false, sensitive: false },
      { name: "sort", words: { zh: "排序", en: "Order" }, kind: "choice", required: false, many: false, sensitive: false, choices: [{ code: "seq", zh: "序号", en: "Number" }, { code: "amount", zh: "补贴额", en: "Amount" }, { code: "town", zh: "镇街", en: "Town" }, ] },
      { name: "descending", words: { zh: "倒序", en: "Descending" }, kind: "flag", required: false, many: false, sensitive: false },
      { name: "after", words: { zh: "此处之后", en: "After this place" }, kind: "text", required: false, many: false, sensitive: false, longest: 60 },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "rows", words: { zh: "明细", en: "Rows" }, kind: "record", required: false, many: true, sensitive: false, fields: subsidies_list_rows_rows },
      { name: "total", words: { zh: "总数", en: "Total" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "next", words: { zh: "下一页从此之后", en: "Next page after" }, kind: "text", required: false, many: false, sensitive: false },
    ],
    list: { rows: "rows", page: "after", sorts: ["seq", "amount", "town"], filters: ["batch", "town", "bank", "match_code", "stopped", "payable", "with_warnings"], hasTotal: true },
  },
  "subsidies.match_batch": {
    name: "subsidies.match_batch",
    module: "subsidies",
    title: { zh: "重新比对批次", en: "Match a batch again" },
    effect: "writes",
    roles: ["TOWN_CLERK", "DEPT_CLERK", "DEPT_REVIEWER", "HRSS_PLATFORM_ADMIN"],
    source: "seed-3 3(2); R3.20-3",
    asksAgain: false,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
    ],
    output: [
      { name: "concerned", words: { zh: "涉及行数", en: "Rows concerned" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "changed", words: { zh: "变动行数", en: "Rows changed" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "repointed", words: { zh: "换账户行数", en: "Rows with a new account" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_payable", words: { zh: "可发放行数", en: "Payable rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "payable", words: { zh: "可发放金额", en: "Payable amount" }, kind: "money", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.match_report": {
    name: "subsidies.match_report",
    module: "subsidies",
    title: { zh: "比对报告", en: "Match report" },
    effect: "reads",
    roles: ["TOWN_CLERK", "TOWN_REVIEWER", "DEPT_CLERK", "DEPT_REVIEWER", "DEPT_LEADER", "FINANCE_CLERK", "FINANCE_REVIEWER", "HRSS_PLATFORM_ADMIN", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "seed-3 3(2); 3.20",
    asksAgain: false,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
    ],
    output: [
      { name: "rows_total", words: { zh: "名册行数", en: "Rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_payable", words: { zh: "可发放行数", en: "Payable rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "payable", words: { zh: "可发放金额", en: "Payable amount" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "lines", words: { zh: "按镇街、银行、结果", en: "By town, bank and code" }, kind: "record", required: false, many: true, sensitive: false, fields: subsidies_match_report_lines },
    ],
  },
  "subsidies.publish_item": {
    name: "subsidies.publish_item",
    module: "subsidies",
    title: { zh: "公布项目", en: "Publish an item" },
    effect: "writes",
    roles: ["HRSS_PLATFORM_ADMIN"],
    source: "R3.18-4",
    asksAgain: false,
    input: [
      { name: "item", words: { zh: "补贴项目", en: "Item" }, kind: "id", required: true, many: false, sensitive: false, idOf: "item" },
      { name: "opinion", words: { zh: "意见", en: "Opinion" }, kind: "text", required: false, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.reduce_quota": {
    name: "subsidies.reduce_quota",
    module: "subsidies",
    title: { zh: "收回额度", en: "Take quota back" },
    effect: "writes",
    roles: ["FINANCE_CLERK"],
    source: "seed-3 4(2)",
    asksAgain: false,
    input: [
      { name: "item", words: { zh: "补贴项目", en: "Item" }, kind: "id", required: true, many: false, sensitive: false, idOf: "item" },
      { name: "year", words: { zh: "年度", en: "Year" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "amount", words: { zh: "金额（元）", en: "Amount in yuan" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "document_no", words: { zh: "文号", en: "Document number" }, kind: "text", required: true, many: false, sensitive: false, longest: 60 },
    ],
    output: [
      { name: "given", words: { zh: "已下达额度", en: "Given" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "available", words: { zh: "可用额度", en: "Available" }, kind: "money", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.refuse_payee_exception": {
    name: "subsidies.refuse_payee_exception",
    module: "subsidies",
    title: { zh: "不批准收款人例外", en: "Refuse a payee exception" },
    effect: "writes",
    roles: ["DEPT_LEADER"],
    source: "R3.19-3",
    asksAgain: false,
    input: [
      { name: "exception", words: { zh: "例外申请", en: "Exception" }, kind: "id", required: true, many: false, sensitive: false, idOf: "exception" },
      { name: "opinion", words: { zh: "意见", en: "Opinion" }, kind: "text", required: true, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.resume_item": {
    name: "subsidies.resume_item",
    module: "subsidies",
    title: { zh: "恢复项目", en: "Resume an item" },
    effect: "writes",
    roles: ["DEPT_LEADER", "HRSS_PLATFORM_ADMIN"],
    source: "seed-3 4(3)",
    asksAgain: false,
    input: [
      { name: "item", words: { zh: "补贴项目", en: "Item" }, kind: "id", required: true, many: false, sensitive: false, idOf: "item" },
      { name: "opinion", words: { zh: "意见", en: "Opinion" }, kind: "text", required: false, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.retire_item": {
    name: "subsidies.retire_item",
    module: "subsidies",
    title: { zh: "停用项目", en: "Retire an item" },
    effect: "writes",
    roles: ["DEPT_LEADER", "HRSS_PLATFORM_ADMIN"],
    source: "seed-3 4(3)",
    asksAgain: false,
    input: [
      { name: "item", words: { zh: "补贴项目", en: "Item" }, kind: "id", required: true, many: false, sensitive: false, idOf: "item" },
      { name: "opinion", words: { zh: "意见", en: "Opinion" }, kind: "text", required: true, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.return_item": {
    name: "subsidies.return_item",
    module: "subsidies",
    title: { zh: "退回项目", en: "Return an item" },
    effect: "writes",
    roles: ["FINANCE_REVIEWER", "HRSS_PLATFORM_ADMIN"],
    source: "seed-3 3(1)",
    asksAgain: false,
    input: [
      { name: "item", words: { zh: "补贴项目", en: "Item" }, kind: "id", required: true, many: false, sensitive: false, idOf: "item" },
      { name: "opinion", words: { zh: "意见", en: "Opinion" }, kind: "text", required: true, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.reveal_row": {
    name: "subsidies.reveal_row",
    module: "subsidies",
    title: { zh: "查看名册行敏感信息", en: "Reveal a row of a roster" },
    effect: "reveals",
    roles: ["DEPT_REVIEWER", "DEPT_LEADER", "HRSS_PLATFORM_ADMIN"],
    source: "3.36",
    asksAgain: true,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
      { name: "row", words: { zh: "序号", en: "Number" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "purpose", words: { zh: "用途", en: "Purpose" }, kind: "text", required: true, many: false, sensitive: false, longest: 200 },
    ],
    output: [
      { name: "name", words: { zh: "姓名", en: "Name" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "payee_name", words: { zh: "收款人", en: "Payee" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "payee_number", words: { zh: "收款人身份证号", en: "Payee's identity number" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "payee_mobile", words: { zh: "收款人手机号", en: "Payee's mobile" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "account", words: { zh: "账号", en: "Account" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.review_item": {
    name: "subsidies.review_item",
    module: "subsidies",
    title: { zh: "审核项目", en: "Review an item" },
    effect: "writes",
    roles: ["FINANCE_REVIEWER", "HRSS_PLATFORM_ADMIN"],
    source: "seed-3 3(1)",
    asksAgain: false,
    input: [
      { name: "item", words: { zh: "补贴项目", en: "Item" }, kind: "id", required: true, many: false, sensitive: false, idOf: "item" },
      { name: "opinion", words: { zh: "意见", en: "Opinion" }, kind: "text", required: false, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.set_item_banks": {
    name: "subsidies.set_item_banks",
    module: "subsidies",
    title: { zh: "设置代发银行", en: "Set an item's banks" },
    effect: "writes",
    roles: ["DEPT_CLERK", "HRSS_PLATFORM_ADMIN"],
    source: "seed-3 X2",
    asksAgain: false,
    input: [
      { name: "item", words: { zh: "补贴项目", en: "Item" }, kind: "id", required: true, many: false, sensitive: false, idOf: "item" },
      { name: "banks", words: { zh: "代发银行", en: "Paying banks" }, kind: "text", required: false, many: true, sensitive: false, longest: 60 },
    ],
    output: [
      { name: "banks", words: { zh: "代发银行", en: "Paying banks" }, kind: "integer", required: false, many: true, sensitive: false },
    ],
  },
  "subsidies.set_item_exclusions": {
    name: "subsidies.set_item_exclusions",
    module: "subsidies",
    title: { zh: "设置互斥项目", en: "Set excluded items" },
    effect: "writes",
    roles: ["DEPT_CLERK", "HRSS_PLATFORM_ADMIN"],
    source: "R3.21-1",
    asksAgain: false,
    input: [
      { name: "item", words: { zh: "补贴项目", en: "Item" }, kind: "id", required: true, many: false, sensitive: false, idOf: "item" },
      { name: "others", words: { zh: "互斥项目", en: "Excluded items" }, kind: "id", required: false, many: true, sensitive: false, idOf: "item" },
    ],
    output: [],
  },
  "subsidies.set_quota": {
    name: "subsidies.set_quota",
    module: "subsidies",
    title: { zh: "下达额度", en: "Give an item its quota" },
    effect: "writes",
    roles: ["FINANCE_CLERK"],
    source: "seed-3 4(2)",
    asksAgain: false,
    input: [
      { name: "item", words: { zh: "补贴项目", en: "Item" }, kind: "id", required: true, many: false, sensitive: false, idOf: "item" },
      { name: "year", words: { zh: "年度", en: "Year" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "amount", words: { zh: "金额（元）", en: "Amount in yuan" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "document_no", words: { zh: "文号", en: "Document number" }, kind: "text", required: true, many: false, sensitive: false, longest: 60 },
    ],
    output: [
      { name: "given", words: { zh: "已下达额度", en: "Given" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "available", words: { zh: "可用额度", en: "Available" }, kind: "money", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.show_batch": {
    name: "subsidies.show_batch",
    module: "subsidies",
    title: { zh: "查看发放批次", en: "Show a batch" },
    effect: "reads",
    roles: ["TOWN_CLERK", "TOWN_REVIEWER", "DEPT_CLERK", "DEPT_REVIEWER", "DEPT_LEADER", "FINANCE_CLERK", "FINANCE_REVIEWER", "HRSS_PLATFORM_ADMIN", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "",
    asksAgain: false,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
    ],
    output: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "record", required: true, many: false, sensitive: false, fields: subsidies_list_batches_batches },
      { name: "roster", words: { zh: "当前名册", en: "Current roster" }, kind: "id", required: false, many: false, sensitive: false, idOf: "roster" },
      { name: "rosters", words: { zh: "历次导入", en: "Imports" }, kind: "record", required: false, many: true, sensitive: false, fields: subsidies_show_batch_rosters },
      { name: "acts", words: { zh: "可办操作", en: "Acts" }, kind: "record", required: false, many: true, sensitive: false, fields: policies_show_pack_acts },
    ],
  },
  "subsidies.show_item": {
    name: "subsidies.show_item",
    module: "subsidies",
    title: { zh: "查看补贴项目", en: "Show a subsidy item" },
    effect: "reads",
    roles: ["*"],
    source: "",
    asksAgain: false,
    input: [
      { name: "item", words: { zh: "补贴项目", en: "Item" }, kind: "id", required: true, many: false, sensitive: false, idOf: "item" },
    ],
    output: [
      { name: "item", words: { zh: "补贴项目", en: "Item" }, kind: "record", required: true, many: false, sensitive: false, fields: subsidies_list_items_items },
      { name: "banks", words: { zh: "代发银行", en: "Paying banks" }, kind: "integer", required: false, many: true, sensitive: false },
      { name: "excludes", words: { zh: "互斥项目", en: "Excluded items" }, kind: "id", required: false, many: true, sensitive: false, idOf: "item" },
      { name: "acts", words: { zh: "可办操作", en: "Acts" }, kind: "record", required: false, many: true, sensitive: false, fields: policies_show_pack_acts },
    ],
  },
  "subsidies.show_quota": {
    name: "subsidies.show_quota",
    module: "subsidies",
    title: { zh: "查看额度", en: "Show a quota" },
    effect: "reads",
    roles: ["DEPT_CLERK", "DEPT_REVIEWER", "DEPT_LEADER", "FINANCE_CLERK", "FINANCE_REVIEWER", "HRSS_PLATFORM_ADMIN", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "seed-3 4(2)",
    asksAgain: false,
    input: [
      { name: "item", words: { zh: "补贴项目", en: "Item" }, kind: "id", required: true, many: false, sensitive: false, idOf: "item" },
      { name: "year", words: { zh: "年度", en: "Year" }, kind: "integer", required: true, many: false, sensitive: false },
    ],
    output: [
      { name: "given", words: { zh: "已下达", en: "Given" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "held", words: { zh: "占用", en: "Held" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "paid", words: { zh: "已发放", en: "Paid" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "available", words: { zh: "可用", en: "Available" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "documents", words: { zh: "下达文件", en: "Documents" }, kind: "record", required: false, many: true, sensitive: false, fields: subsidies_show_quota_documents },
    ],
  },
  "subsidies.show_row": {
    name: "subsidies.show_row",
    module: "subsidies",
    title: { zh: "查看名册行", en: "Show a row of a roster" },
    effect: "reads",
    roles: ["TOWN_CLERK", "TOWN_REVIEWER", "DEPT_CLERK", "DEPT_REVIEWER", "DEPT_LEADER", "FINANCE_CLERK", "FINANCE_REVIEWER", "HRSS_PLATFORM_ADMIN", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "",
    asksAgain: false,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
      { name: "row", words: { zh: "序号", en: "Number" }, kind: "integer", required: true, many: false, sensitive: false },
    ],
    output: [
      { name: "row", words: { zh: "明细", en: "Row" }, kind: "record", required: true, many: false, sensitive: false, fields: subsidies_list_rows_rows },
      { name: "findings", words: { zh: "提示", en: "Findings" }, kind: "record", required: false, many: true, sensitive: false, fields: subsidies_list_findings_findings },
    ],
  },
  "subsidies.submit_item": {
    name: "subsidies.submit_item",
    module: "subsidies",
    title: { zh: "报送项目", en: "Submit an item" },
    effect: "writes",
    roles: ["DEPT_CLERK", "DEPT_REVIEWER", "DEPT_LEADER"],
    source: "seed-3 3(1), X2",
    asksAgain: false,
    input: [
      { name: "item", words: { zh: "补贴项目", en: "Item" }, kind: "id", required: true, many: false, sensitive: false, idOf: "item" },
      { name: "opinion", words: { zh: "意见", en: "Opinion" }, kind: "text", required: false, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.suspend_item": {
    name: "subsidies.suspend_item",
    module: "subsidies",
    title: { zh: "暂停项目", en: "Suspend an item" },
    effect: "writes",
    roles: ["DEPT_LEADER", "HRSS_PLATFORM_ADMIN"],
    source: "seed-3 4(3)",
    asksAgain: false,
    input: [
      { name: "item", words: { zh: "补贴项目", en: "Item" }, kind: "id", required: true, many: false, sensitive: false, idOf: "item" },
      { name: "opinion", words: { zh: "意见", en: "Opinion" }, kind: "text", required: true, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.update_item": {
    name: "subsidies.update_item",
    module: "subsidies",
    title: { zh: "修改补贴项目", en: "Change a subsidy item" },
    effect: "writes",
    roles: ["DEPT_CLERK"],
    source: "seed-3 3(1)",
    asksAgain: false,
    input: [
      { name: "item", words: { zh: "补贴项目", en: "Item" }, kind: "id", required: true, many: false, sensitive: false, idOf: "item" },
      { name: "major_seq", words: { zh: "大类序号", en: "Major number" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "major_name", words: { zh: "项目资金大类名称", en: "Major category" }, kind: "text", required: false, many: false, sensitive: false, longest: 60 },
      { name: "minor_seq", words: { zh: "小类序号", en: "Minor number" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "minor_name", words: { zh: "项目资金小类名称", en: "Minor category" }, kind: "text", required: false, many: false, sensitive: false, longest: 80 },
      { name: "pay_cycle", words: { zh: "发放周期", en: "Cycle of payment" }, kind: "choice", required: false, many: false, sensitive: false, choices: [{ code: "monthly", zh: "按月", en: "Monthly" }, { code: "quarterly", zh: "按季", en: "Quarterly" }, { code: "half_year", zh: "半年", en: "Half-yearly" }, { code: "yearly", zh: "按年", en: "Yearly" }, { code: "one_off", zh: "一次性", en: "Once" }, { code: "irregular", zh: "不定期", en: "Irregularly" }, ] },
      { name: "valid_from", words: { zh: "有效期起", en: "Valid from" }, kind: "date", required: false, many: false, sensitive: false },
      { name: "short_name", words: { zh: "简称", en: "Short name" }, kind: "text", required: false, many: false, sensitive: false, longest: 7 },
      { name: "fund_kind", words: { zh: "资金类别", en: "Kind of fund" }, kind: "choice", required: false, many: false, sensitive: false, choices: [{ code: "social_benefit", zh: "社保待遇", en: "Social insurance benefit" }, { code: "subsidy", zh: "惠民惠农补贴", en: "Subsidy" }, { code: "salary", zh: "机关事业单位工资", en: "Salary of public bodies" }, ] },
      { name: "policy_level", words: { zh: "政策级次", en: "Policy level" }, kind: "choice", required: false, many: false, sensitive: false, choices: [{ code: "central", zh: "中央", en: "Central" }, { code: "province", zh: "省级", en: "Province" }, { code: "city", zh: "市级", en: "City" }, { code: "county", zh: "县级", en: "County" }, ] },
      { name: "policy_doc", words: { zh: "政策文件", en: "Policy document" }, kind: "text", required: false, many: false, sensitive: false, longest: 200 },
      { name: "policy_no", words: { zh: "文号", en: "Document number" }, kind: "text", required: false, many: false, sensitive: false, longest: 60 },
      { name: "via_passbook", words: { zh: "是否通过“一本通”发放", en: "Paid by passbook" }, kind: "flag", required: false, many: false, sensitive: false },
      { name: "scope_level", words: { zh: "发放层级", en: "Level of payment" }, kind: "choice", required: false, many: false, sensitive: false, choices: [{ code: "county", zh: "县", en: "County" }, { code: "town", zh: "镇街", en: "Town" }, { code: "village", zh: "村", en: "Village" }, { code: "all", zh: "县、镇、村", en: "All levels" }, ] },
      { name: "scope_text", words: { zh: "发放范围说明", en: "Scope in words" }, kind: "text", required: false, many: false, sensitive: false, longest: 60 },
      { name: "payee_mode", words: { zh: "发放对象", en: "Payee" }, kind: "choice", required: false, many: false, sensitive: false, choices: [{ code: "person", zh: "到人", en: "To the person" }, { code: "household", zh: "到户", en: "To the household's head" }, { code: "institution", zh: "到机构", en: "To an institution" }, ] },
      { name: "standard_kind", words: { zh: "标准类型", en: "Kind of standard" }, kind: "choice", required: false, many: false, sensitive: false, choices: [{ code: "fixed", zh: "定额", en: "Fixed" }, { code: "per_unit", zh: "按单位数量", en: "Per unit" }, { code: "tiered", zh: "分档", en: "Tiered" }, { code: "formula", zh: "按公式", en: "By formula" }, { code: "as_approved", zh: "按核定金额", en: "As approved" }, ] },
      { name: "standard", words: { zh: "补贴标准（元）", en: "Standard in yuan" }, kind: "money", required: false, many: false, sensitive: false },
      { name: "standard_text", words: { zh: "标准说明", en: "Standard in words" }, kind: "text", required: false, many: false, sensitive: false, longest: 200 },
      { name: "min_age", words: { zh: "最低年龄", en: "Lowest age" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "max_age", words: { zh: "最高年龄", en: "Highest age" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "notice_rounds", words: { zh: "公示轮数", en: "Rounds of notice" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "notice_days", words: { zh: "公示天数", en: "Days of notice" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "valid_to", words: { zh: "有效期止", en: "Valid to" }, kind: "date", required: false, many: false, sensitive: false },
    ],
    output: [],
  },
  "subsidies.export_findings": {
    name: "subsidies.export_findings",
    module: "subsidies",
    title: { zh: "导出核查结果", en: "Export the findings" },
    effect: "reveals",
    roles: ["TOWN_CLERK", "DEPT_CLERK"],
    source: "R3.19-2; R3.1-15, R3.1-16",
    asksAgain: true,
    input: [
      { name: "roster", words: { zh: "名册", en: "Roster" }, kind: "id", required: true, many: false, sensitive: false, idOf: "roster" },
      { name: "format", words: { zh: "格式", en: "Format" }, kind: "choice", required: false, many: false, sensitive: false, choices: [{ code: "xlsx", zh: "Excel 工作簿", en: "Excel workbook" }, { code: "csv", zh: "CSV 文件", en: "CSV" }, ] },
      { name: "only_findings", words: { zh: "只要有问题的行", en: "Only rows with findings" }, kind: "flag", required: false, many: false, sensitive: false },
      { name: "in_english", words: { zh: "用英文说明", en: "Words in English" }, kind: "flag", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "download", words: { zh: "下载", en: "Download" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "file_name", words: { zh: "文件名", en: "File name" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "rows", words: { zh: "行数", en: "Rows" }, kind: "integer", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.export_visit_list": {
    name: "subsidies.export_visit_list",
    module: "subsidies",
    title: { zh: "导出绿色通道和上门服务名单", en: "Export the list for green channel and home visits" },
    effect: "reveals",
    roles: ["DEPT_CLERK", "HRSS_PLATFORM_ADMIN"],
    source: "seed-3 3(2); R3.20-2",
    asksAgain: true,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
      { name: "purpose", words: { zh: "用途", en: "Purpose" }, kind: "text", required: true, many: false, sensitive: false, longest: 200 },
      { name: "match_code", words: { zh: "比对代码", en: "Match code" }, kind: "choice", required: false, many: false, sensitive: false, choices: [{ code: "M00", zh: "匹配成功", en: "Matched" }, { code: "M01", zh: "已领卡未激活", en: "Card not activated at the bank" }, { code: "M02", zh: "未申领", en: "No card was ever applied for" }, { code: "M03", zh: "制卡中", en: "Card in production" }, { code: "M04", zh: "挂失中", en: "Card reported lost" }, { code: "M05", zh: "已注销或封存", en: "Card cancelled or sealed" }, { code: "M06", zh: "姓名不一致", en: "The name differs" }, { code: "M07", zh: "身份证号无效", en: "The number is invalid" }, { code: "M08", zh: "账户止付、不动、销户或受限", en: "Account stopped, dormant, closed or restricted" }, { code: "M09", zh: "人员已死亡", en: "The person is dead" }, { code: "M10", zh: "有多张有效卡，取最新启用的", en: "Several valid cards; the newest enabled one is used" }, { code: "M11", zh: "名册开户行与卡不符，以卡为准", en: "The sheet's bank differs; the card's is used" }, { code: "M12", zh: "外地社保卡", en: "Card of another region" }, ] },
      { name: "bank", words: { zh: "银行", en: "Bank" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "town", words: { zh: "镇街", en: "Town" }, kind: "region", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "download", words: { zh: "下载", en: "Download" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "file_name", words: { zh: "文件名", en: "File name" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "people", words: { zh: "人数", en: "People" }, kind: "integer", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.import_item_sheet": {
    name: "subsidies.import_item_sheet",
    module: "subsidies",
    title: { zh: "导入发放项目核查表", en: "Import the item sheet" },
    effect: "writes",
    roles: ["DEPT_CLERK"],
    source: "seed-3 3(1), X2; R3.18-2",
    asksAgain: false,
    input: [
      { name: "region", words: { zh: "区划", en: "Region" }, kind: "region", required: true, many: false, sensitive: false },
      { name: "upload", words: { zh: "核查表文件", en: "Sheet" }, kind: "id", required: true, many: false, sensitive: false, idOf: "upload" },
      { name: "valid_from", words: { zh: "有效期起", en: "Valid from" }, kind: "date", required: true, many: false, sensitive: false },
    ],
    output: [
      { name: "created", words: { zh: "新建项目", en: "Created" }, kind: "id", required: false, many: true, sensitive: false, idOf: "item" },
      { name: "changed", words: { zh: "修改项目", en: "Changed" }, kind: "id", required: false, many: true, sensitive: false, idOf: "item" },
      { name: "findings", words: { zh: "核查结果", en: "Findings" }, kind: "record", required: false, many: true, sensitive: false, fields: subsidies_list_findings_findings },
    ],
  },
  "subsidies.print_item_sheet": {
    name: "subsidies.print_item_sheet",
    module: "subsidies",
    title: { zh: "打印发放项目核查表", en: "Print the item sheet" },
    effect: "writes",
    roles: ["DEPT_CLERK", "DEPT_REVIEWER", "DEPT_LEADER", "FINANCE_CLERK", "FINANCE_REVIEWER", "HRSS_PLATFORM_ADMIN", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "seed-3 X2; 3.40",
    asksAgain: false,
    input: [
      { name: "region", words: { zh: "区划", en: "Region" }, kind: "region", required: true, many: false, sensitive: false },
      { name: "organisation", words: { zh: "填报单位", en: "Reporting unit" }, kind: "id", required: false, many: false, sensitive: false, idOf: "organisation" },
      { name: "mailbox", words: { zh: "邮箱", en: "Mailbox" }, kind: "text", required: false, many: false, sensitive: false, longest: 80 },
      { name: "contact", words: { zh: "联系人", en: "Contact" }, kind: "text", required: false, many: false, sensitive: false, longest: 30 },
      { name: "phone", words: { zh: "联系电话", en: "Telephone" }, kind: "text", required: false, many: false, sensitive: false, longest: 30 },
      { name: "format", words: { zh: "格式", en: "Format" }, kind: "choice", required: false, many: false, sensitive: false, choices: [{ code: "pdf", zh: "PDF（打印）", en: "PDF, to print" }, { code: "xlsx", zh: "Excel 工作簿", en: "Excel workbook" }, ] },
    ],
    output: [
      { name: "download", words: { zh: "下载", en: "Download" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "file_name", words: { zh: "文件名", en: "File name" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "items", words: { zh: "项目数", en: "Items" }, kind: "integer", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.print_match_report": {
    name: "subsidies.print_match_report",
    module: "subsidies",
    title: { zh: "打印比对报告", en: "Print the match report" },
    effect: "writes",
    roles: ["TOWN_CLERK", "TOWN_REVIEWER", "DEPT_CLERK", "DEPT_REVIEWER", "DEPT_LEADER", "FINANCE_CLERK", "FINANCE_REVIEWER", "HRSS_PLATFORM_ADMIN", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "seed-3 3(2); 3.20, 3.40",
    asksAgain: false,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
      { name: "format", words: { zh: "格式", en: "Format" }, kind: "choice", required: false, many: false, sensitive: false, choices: [{ code: "pdf", zh: "PDF（打印）", en: "PDF, to print" }, { code: "xlsx", zh: "Excel 工作簿", en: "Excel workbook" }, ] },
    ],
    output: [
      { name: "number", words: { zh: "编号", en: "Number" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "digest", words: { zh: "内容摘要", en: "Digest of the content" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "download", words: { zh: "下载", en: "Download" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "file_name", words: { zh: "文件名", en: "File name" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "copy", words: { zh: "第几次打印", en: "Which print" }, kind: "integer", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.print_roster": {
    name: "subsidies.print_roster",
    module: "subsidies",
    title: { zh: "打印发放花名册", en: "Print a roster" },
    effect: "writes",
    roles: ["TOWN_CLERK", "TOWN_REVIEWER", "DEPT_CLERK", "DEPT_REVIEWER", "DEPT_LEADER", "FINANCE_CLERK", "FINANCE_REVIEWER", "HRSS_PLATFORM_ADMIN", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "seed-3 3(3); 3.21, 3.40",
    asksAgain: false,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
      { name: "town", words: { zh: "镇街", en: "Town" }, kind: "region", required: false, many: false, sensitive: false },
      { name: "format", words: { zh: "格式", en: "Format" }, kind: "choice", required: false, many: false, sensitive: false, choices: [{ code: "pdf", zh: "PDF（打印）", en: "PDF, to print" }, { code: "xlsx", zh: "Excel 工作簿", en: "Excel workbook" }, ] },
    ],
    output: [
      { name: "job", words: { zh: "任务", en: "Job" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.print_base_information": {
    name: "subsidies.print_base_information",
    module: "subsidies",
    title: { zh: "打印发放基础信息表", en: "Print the base information sheet" },
    effect: "reveals",
    roles: ["DEPT_REVIEWER", "DEPT_LEADER", "HRSS_PLATFORM_ADMIN"],
    source: "seed-3 X3; 3.40, 3.36",
    asksAgain: true,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
      { name: "town", words: { zh: "镇街", en: "Town" }, kind: "region", required: false, many: false, sensitive: false },
      { name: "format", words: { zh: "格式", en: "Format" }, kind: "choice", required: false, many: false, sensitive: false, choices: [{ code: "pdf", zh: "PDF（打印）", en: "PDF, to print" }, { code: "xlsx", zh: "Excel 工作簿", en: "Excel workbook" }, ] },
      { name: "purpose", words: { zh: "用途", en: "Purpose" }, kind: "text", required: true, many: false, sensitive: false, longest: 200 },
    ],
    output: [
      { name: "job", words: { zh: "任务", en: "Job" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.count_findings": {
    name: "subsidies.count_findings",
    module: "subsidies",
    title: { zh: "核查结果汇总", en: "Findings by kind" },
    effect: "reads",
    roles: ["TOWN_CLERK", "TOWN_REVIEWER", "DEPT_CLERK", "DEPT_REVIEWER", "DEPT_LEADER", "FINANCE_CLERK", "FINANCE_REVIEWER", "HRSS_PLATFORM_ADMIN", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "R3.19-2",
    asksAgain: false,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
    ],
    output: [
      { name: "roster", words: { zh: "名册", en: "Roster" }, kind: "id", required: true, many: false, sensitive: false, idOf: "roster" },
      { name: "rows_read", words: { zh: "读入行数", en: "Rows read" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_good", words: { zh: "合格行数", en: "Good rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_bad", words: { zh: "有误行数", en: "Bad rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "kinds", words: { zh: "按问题汇总", en: "By kind" }, kind: "record", required: false, many: true, sensitive: false, fields: subsidies_count_findings_kinds },
    ],
  },
  "subsidies.list_row_changes": {
    name: "subsidies.list_row_changes",
    module: "subsidies",
    title: { zh: "与上期相比的明细", en: "Rows that differ from the last period" },
    effect: "reads",
    roles: ["TOWN_CLERK", "TOWN_REVIEWER", "DEPT_CLERK", "DEPT_REVIEWER", "DEPT_LEADER", "FINANCE_CLERK", "FINANCE_REVIEWER", "HRSS_PLATFORM_ADMIN", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "R3.21-1",
    asksAgain: false,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
      { name: "kind", words: { zh: "变动种类", en: "Kind" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "newcomer", zh: "新增人员", en: "Newcomer" }, { code: "leaver", zh: "减少人员", en: "Leaver" }, { code: "amount", zh: "金额变动", en: "Amount changed" }, { code: "account", zh: "账户变动", en: "Account changed" }, { code: "outlier", zh: "金额异常", en: "Amount stands out" }, ] },
      { name: "after", words: { zh: "此处之后", en: "After this place" }, kind: "text", required: false, many: false, sensitive: false, longest: 60 },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "rows", words: { zh: "明细", en: "Rows" }, kind: "record", required: false, many: true, sensitive: false, fields: subsidies_list_row_changes_rows },
      { name: "next", words: { zh: "下一页从此之后", en: "Next page after" }, kind: "text", required: false, many: false, sensitive: false },
    ],
    list: { rows: "rows", page: "after", sorts: [], filters: ["batch", "kind"], hasTotal: false },
  },
  "subsidies.match_changes": {
    name: "subsidies.match_changes",
    module: "subsidies",
    title: { zh: "上次比对以来的变动", en: "What the last match changed" },
    effect: "reads",
    roles: ["TOWN_CLERK", "TOWN_REVIEWER", "DEPT_CLERK", "DEPT_REVIEWER", "DEPT_LEADER", "FINANCE_CLERK", "FINANCE_REVIEWER", "HRSS_PLATFORM_ADMIN", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "seed-3 3(2); R3.20-3",
    asksAgain: false,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
      { name: "after", words: { zh: "此序号之后", en: "After this number" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "at", words: { zh: "变动时间", en: "Changed at" }, kind: "instant", required: false, many: false, sensitive: false },
      { name: "matched_at", words: { zh: "最近比对时间", en: "Last matched at" }, kind: "instant", required: true, many: false, sensitive: false },
      { name: "rows", words: { zh: "明细", en: "Rows" }, kind: "record", required: false, many: true, sensitive: false, fields: subsidies_match_changes_rows },
      { name: "shifts", words: { zh: "汇总", en: "Sums" }, kind: "record", required: false, many: true, sensitive: false, fields: subsidies_match_changes_shifts },
      { name: "next", words: { zh: "下一页从此之后", en: "Next page after" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    list: { rows: "rows", page: "after", sorts: [], filters: ["batch"], hasTotal: false },
  },
  "subsidies.sample_rows": {
    name: "subsidies.sample_rows",
    module: "subsidies",
    title: { zh: "随机抽查", en: "Draw rows at random" },
    effect: "reads",
    roles: ["TOWN_CLERK", "TOWN_REVIEWER", "DEPT_CLERK", "DEPT_REVIEWER", "DEPT_LEADER", "FINANCE_CLERK", "FINANCE_REVIEWER", "HRSS_PLATFORM_ADMIN", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "R3.21-2",
    asksAgain: false,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
      { name: "seed", words: { zh: "随机种子", en: "Seed" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "seed", words: { zh: "随机种子", en: "Seed" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows", words: { zh: "明细", en: "Rows" }, kind: "record", required: false, many: true, sensitive: false, fields: subsidies_list_rows_rows },
    ],
  },
  "subsidies.show_batch_overview": {
    name: "subsidies.show_batch_overview",
    module: "subsidies",
    title: { zh: "批次概览", en: "A batch on one page" },
    effect: "reads",
    roles: ["TOWN_CLERK", "TOWN_REVIEWER", "DEPT_CLERK", "DEPT_REVIEWER", "DEPT_LEADER", "FINANCE_CLERK", "FINANCE_REVIEWER", "HRSS_PLATFORM_ADMIN", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "R3.21-1, R3.21-2",
    asksAgain: false,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
    ],
    output: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "record", required: true, many: false, sensitive: false, fields: subsidies_list_batches_batches },
      { name: "period_before", words: { zh: "上期", en: "The last period" }, kind: "month", required: false, many: false, sensitive: false },
      { name: "total", words: { zh: "合计", en: "Total" }, kind: "record", required: true, many: false, sensitive: false, fields: subsidies_show_batch_overview_total },
      { name: "towns", words: { zh: "按镇街", en: "By town" }, kind: "record", required: false, many: true, sensitive: false, fields: subsidies_show_batch_overview_towns },
      { name: "median", words: { zh: "补贴额中位数", en: "Median amount" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "standard", words: { zh: "固定标准", en: "Fixed standard" }, kind: "money", required: false, many: false, sensitive: false },
      { name: "outlier_over", words: { zh: "超过即为异常（中位数三倍或固定标准）", en: "Stands out above (3 medians, or the standard)" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "findings", words: { zh: "核查结果", en: "Findings" }, kind: "record", required: false, many: true, sensitive: false, fields: subsidies_count_findings_kinds },
    ],
  },
  "subsidies.correct_row": {
    name: "subsidies.correct_row",
    module: "subsidies",
    title: { zh: "就地更正名册行", en: "Mend a row of the sheet" },
    effect: "writes",
    roles: ["TOWN_CLERK", "DEPT_CLERK"],
    source: "seed-3 3(1); R3.19-1, R3.19-2",
    asksAgain: false,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
      { name: "row_no", words: { zh: "表中行号", en: "Row of the sheet" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "name", words: { zh: "姓名", en: "Name" }, kind: "text", required: true, many: false, sensitive: false, longest: 100 },
      { name: "number", words: { zh: "身份证号", en: "Identity number" }, kind: "secret", required: true, many: false, sensitive: true, longest: 60 },
      { name: "ethnic", words: { zh: "民族", en: "Ethnic group" }, kind: "text", required: true, many: false, sensitive: false, longest: 40 },
      { name: "mobile", words: { zh: "手机号", en: "Mobile" }, kind: "secret", required: true, many: false, sensitive: true, longest: 40 },
      { name: "town", words: { zh: "镇街", en: "Town" }, kind: "text", required: true, many: false, sensitive: false, longest: 80 },
      { name: "village", words: { zh: "村（社区）", en: "Village" }, kind: "text", required: false, many: false, sensitive: false, longest: 80 },
      { name: "bank", words: { zh: "开户行", en: "Bank" }, kind: "text", required: false, many: false, sensitive: false, longest: 80 },
      { name: "account", words: { zh: "银行卡号", en: "Account" }, kind: "secret", required: false, many: false, sensitive: true, longest: 60 },
      { name: "amount", words: { zh: "补贴额", en: "Amount" }, kind: "text", required: true, many: false, sensitive: false, longest: 40 },
      { name: "pay_time", words: { zh: "预计发放时间", en: "Expected payment" }, kind: "text", required: false, many: false, sensitive: false, longest: 40 },
    ],
    output: [
      { name: "is_good", words: { zh: "已合格", en: "Good now" }, kind: "flag", required: true, many: false, sensitive: false },
      { name: "row", words: { zh: "名册行", en: "Row of the roster" }, kind: "record", required: false, many: false, sensitive: false, fields: subsidies_list_rows_rows },
      { name: "findings", words: { zh: "仍有的问题", en: "What is still wrong" }, kind: "record", required: false, many: true, sensitive: false, fields: subsidies_list_findings_findings },
      { name: "rows_bad", words: { zh: "尚有错误行", en: "Bad rows left" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_payable", words: { zh: "可发放人数", en: "Payable rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "payable", words: { zh: "可发放金额", en: "Payable amount" }, kind: "money", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.reveal_sheet_rows": {
    name: "subsidies.reveal_sheet_rows",
    module: "subsidies",
    title: { zh: "查看有误行原文", en: "Show bad rows as they were given" },
    effect: "reveals",
    roles: ["TOWN_CLERK", "DEPT_CLERK"],
    source: "R3.19-2",
    asksAgain: true,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
      { name: "rows", words: { zh: "表中行号", en: "Rows of the sheet" }, kind: "integer", required: false, many: true, sensitive: false },
    ],
    output: [
      { name: "rows", words: { zh: "有误行", en: "Bad rows" }, kind: "record", required: false, many: true, sensitive: false, fields: subsidies_reveal_sheet_rows_rows },
    ],
  },
  "subsidies.failure_reasons": {
    name: "subsidies.failure_reasons",
    module: "subsidies",
    title: { zh: "失败原因汇总", en: "Why payments came back" },
    effect: "reads",
    roles: ["TOWN_CLERK", "TOWN_REVIEWER", "DEPT_CLERK", "DEPT_REVIEWER", "DEPT_LEADER", "FINANCE_CLERK", "FINANCE_REVIEWER", "HRSS_PLATFORM_ADMIN", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "R3.23; R3.26",
    asksAgain: false,
    input: [
      { name: "from", words: { zh: "起始月份", en: "From" }, kind: "month", required: false, many: false, sensitive: false },
      { name: "to", words: { zh: "截止月份", en: "To" }, kind: "month", required: false, many: false, sensitive: false },
      { name: "item", words: { zh: "补贴项目", en: "Item" }, kind: "id", required: false, many: false, sensitive: false, idOf: "item" },
      { name: "bank", words: { zh: "银行", en: "Bank" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "reasons", words: { zh: "失败原因", en: "Reasons" }, kind: "record", required: false, many: true, sensitive: false, fields: subsidies_failure_reasons_reasons },
    ],
  },
  "subsidies.money_by": {
    name: "subsidies.money_by",
    module: "subsidies",
    title: { zh: "资金汇总", en: "Money by item, town, bank or month" },
    effect: "reads",
    roles: ["TOWN_CLERK", "TOWN_REVIEWER", "DEPT_CLERK", "DEPT_REVIEWER", "DEPT_LEADER", "FINANCE_CLERK", "FINANCE_REVIEWER", "HRSS_PLATFORM_ADMIN", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "seed-3 4(3); R3.26",
    asksAgain: false,
    input: [
      { name: "group", words: { zh: "分组", en: "Group" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "item", zh: "按项目", en: "By item" }, { code: "town", zh: "按镇街", en: "By town" }, { code: "bank", zh: "按银行", en: "By bank" }, { code: "month", zh: "按月份", en: "By month" }, ] },
      { name: "from", words: { zh: "起始月份", en: "From" }, kind: "month", required: false, many: false, sensitive: false },
      { name: "to", words: { zh: "截止月份", en: "To" }, kind: "month", required: false, many: false, sensitive: false },
      { name: "item", words: { zh: "补贴项目", en: "Item" }, kind: "id", required: false, many: false, sensitive: false, idOf: "item" },
      { name: "bank", words: { zh: "银行", en: "Bank" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "from", words: { zh: "起始月份", en: "From" }, kind: "month", required: true, many: false, sensitive: false },
      { name: "to", words: { zh: "截止月份", en: "To" }, kind: "month", required: true, many: false, sensitive: false },
      { name: "lines", words: { zh: "明细", en: "Lines" }, kind: "record", required: false, many: true, sensitive: false, fields: subsidies_money_by_lines },
      { name: "total", words: { zh: "合计", en: "Total" }, kind: "record", required: true, many: false, sensitive: false, fields: subsidies_money_by_lines },
    ],
  },
  "subsidies.overdue": {
    name: "subsidies.overdue",
    module: "subsidies",
    title: { zh: "超期事项", en: "What is overdue" },
    effect: "reads",
    roles: ["TOWN_CLERK", "TOWN_REVIEWER", "DEPT_CLERK", "DEPT_REVIEWER", "DEPT_LEADER", "FINANCE_CLERK", "FINANCE_REVIEWER", "HRSS_PLATFORM_ADMIN", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "R3.23-1; R3.26",
    asksAgain: false,
    input: [
      { name: "item", words: { zh: "补贴项目", en: "Item" }, kind: "id", required: false, many: false, sensitive: false, idOf: "item" },
      { name: "bank", words: { zh: "银行", en: "Bank" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "batches", words: { zh: "超期批次", en: "Batches past their deadline" }, kind: "record", required: false, many: true, sensitive: false, fields: subsidies_overdue_batches },
      { name: "orders", words: { zh: "超期未回盘", en: "Orders whose answer is due" }, kind: "record", required: false, many: true, sensitive: false, fields: subsidies_overdue_orders },
    ],
  },
  "subsidies.list_visits": {
    name: "subsidies.list_visits",
    module: "subsidies",
    title: { zh: "绿色通道和上门服务清单", en: "People for green channel and home visits" },
    effect: "reads",
    roles: ["BANK_CLERK", "BANK_REVIEWER", "DEPT_CLERK", "DEPT_REVIEWER", "HRSS_PLATFORM_ADMIN"],
    source: "seed-3 3(2); R3.20-2",
    asksAgain: false,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: false, many: false, sensitive: false, idOf: "batch" },
      { name: "bank", words: { zh: "银行", en: "Bank" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "told", words: { zh: "已登记结果", en: "With a result" }, kind: "flag", required: false, many: false, sensitive: false },
      { name: "after", words: { zh: "此事项之后", en: "After this visit" }, kind: "text", required: false, many: false, sensitive: false, longest: 60 },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "visits", words: { zh: "服务事项", en: "Visits" }, kind: "record", required: false, many: true, sensitive: false, fields: subsidies_list_visits_visits },
      { name: "next", words: { zh: "下一页", en: "Next page" }, kind: "text", required: false, many: false, sensitive: false },
    ],
    list: { rows: "visits", page: "after", sorts: [], filters: ["batch", "bank", "told"], hasTotal: false },
  },
  "subsidies.record_visit": {
    name: "subsidies.record_visit",
    module: "subsidies",
    title: { zh: "登记服务结果", en: "Record a visit" },
    effect: "writes",
    roles: ["BANK_CLERK"],
    source: "R3.20-2",
    asksAgain: false,
    input: [
      { name: "visit", words: { zh: "服务事项", en: "Visit" }, kind: "text", required: true, many: false, sensitive: false, longest: 60 },
      { name: "outcome", words: { zh: "办理结果", en: "What came of it" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "done", zh: "已办妥", en: "Done" }, { code: "not_home", zh: "本人不在", en: "Not at home" }, { code: "declined", zh: "本人不愿办理", en: "Declined" }, { code: "moved_away", zh: "已迁出或失联", en: "Moved away or not to be found" }, { code: "to_office", zh: "约到网点办理", en: "Will come to the branch" }, { code: "other", zh: "其他", en: "Other" }, ] },
      { name: "note", words: { zh: "备注", en: "Note" }, kind: "text", required: false, many: false, sensitive: false, longest: 200 },
    ],
    output: [
      { name: "visit", words: { zh: "服务事项", en: "Visit" }, kind: "record", required: true, many: false, sensitive: false, fields: subsidies_list_visits_visits },
    ],
  },
  "subsidies.open_notice": {
    name: "subsidies.open_notice",
    module: "subsidies",
    title: { zh: "公示名册", en: "Post a public notice" },
    effect: "writes",
    roles: ["TOWN_CLERK", "DEPT_CLERK"],
    source: "R3.22-1",
    asksAgain: false,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
      { name: "days", words: { zh: "公示天数", en: "Days" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "place", words: { zh: "张贴地点", en: "Place of the board" }, kind: "text", required: false, many: false, sensitive: false, longest: 100 },
    ],
    output: [
      { name: "notice", words: { zh: "公示", en: "Notice" }, kind: "id", required: true, many: false, sensitive: false, idOf: "notice" },
      { name: "round", words: { zh: "第几轮", en: "Round" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "posted_on", words: { zh: "公示日期", en: "Posted on" }, kind: "date", required: true, many: false, sensitive: false },
      { name: "ends_on", words: { zh: "截止日期", en: "Ends on" }, kind: "date", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.withdraw_notice": {
    name: "subsidies.withdraw_notice",
    module: "subsidies",
    title: { zh: "撤下公示", en: "Withdraw a public notice" },
    effect: "writes",
    roles: ["TOWN_CLERK", "DEPT_CLERK"],
    source: "R3.22-1",
    asksAgain: false,
    input: [
      { name: "notice", words: { zh: "公示", en: "Notice" }, kind: "id", required: true, many: false, sensitive: false, idOf: "notice" },
      { name: "reason", words: { zh: "理由", en: "Reason" }, kind: "text", required: true, many: false, sensitive: false, longest: 200 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.list_public_notices": {
    name: "subsidies.list_public_notices",
    module: "subsidies",
    title: { zh: "公示清单", en: "Public notices" },
    effect: "reads",
    roles: ["anyone"],
    source: "R3.22-1",
    asksAgain: false,
    input: [
      { name: "within", words: { zh: "区划代码", en: "Region code" }, kind: "text", required: false, many: false, sensitive: false, longest: 12 },
      { name: "after", words: { zh: "此公示之后", en: "After this notice" }, kind: "id", required: false, many: false, sensitive: false, idOf: "notice" },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "notices", words: { zh: "公示", en: "Notices" }, kind: "record", required: false, many: true, sensitive: false, fields: subsidies_list_public_notices_notices },
      { name: "next", words: { zh: "下一页", en: "Next page" }, kind: "id", required: false, many: false, sensitive: false, idOf: "notice" },
    ],
    list: { rows: "notices", page: "after", sorts: [], filters: ["within"], hasTotal: false },
  },
  "subsidies.show_public_notice": {
    name: "subsidies.show_public_notice",
    module: "subsidies",
    title: { zh: "查看公示", en: "Show a public notice" },
    effect: "reads",
    roles: ["anyone"],
    source: "R3.22-2",
    asksAgain: false,
    input: [
      { name: "notice", words: { zh: "公示", en: "Notice" }, kind: "id", required: true, many: false, sensitive: false, idOf: "notice" },
      { name: "after", words: { zh: "此序号之后", en: "After this number" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "notice", words: { zh: "公示", en: "Notice" }, kind: "record", required: true, many: false, sensitive: false, fields: subsidies_list_public_notices_notices },
      { name: "lines", words: { zh: "名单", en: "Lines" }, kind: "record", required: false, many: true, sensitive: false, fields: subsidies_show_public_notice_lines },
      { name: "next", words: { zh: "下一页从此之后", en: "Next page after" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    list: { rows: "lines", page: "after", sorts: [], filters: ["notice"], hasTotal: false },
  },
  "subsidies.object_to_notice": {
    name: "subsidies.object_to_notice",
    module: "subsidies",
    title: { zh: "提出异议", en: "Object to a line" },
    effect: "writes",
    roles: ["anyone"],
    source: "R3.22-3",
    asksAgain: false,
    input: [
      { name: "notice", words: { zh: "公示", en: "Notice" }, kind: "id", required: true, many: false, sensitive: false, idOf: "notice" },
      { name: "row", words: { zh: "名单序号", en: "Number in the list" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "name", words: { zh: "异议人姓名", en: "Your name" }, kind: "secret", required: true, many: false, sensitive: true, longest: 50 },
      { name: "contact", words: { zh: "联系方式", en: "How to reach you" }, kind: "secret", required: true, many: false, sensitive: true, longest: 50 },
      { name: "content", words: { zh: "异议内容", en: "What is wrong" }, kind: "text", required: true, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "objection", words: { zh: "异议", en: "Objection" }, kind: "id", required: true, many: false, sensitive: false, idOf: "objection" },
    ],
  },
  "subsidies.answer_objection": {
    name: "subsidies.answer_objection",
    module: "subsidies",
    title: { zh: "答复异议", en: "Answer an objection" },
    effect: "writes",
    roles: ["DEPT_CLERK", "DEPT_REVIEWER"],
    source: "R3.22-3",
    asksAgain: false,
    input: [
      { name: "objection", words: { zh: "异议", en: "Objection" }, kind: "id", required: true, many: false, sensitive: false, idOf: "objection" },
      { name: "upheld", words: { zh: "异议成立", en: "Upheld" }, kind: "flag", required: true, many: false, sensitive: false },
      { name: "answer", words: { zh: "答复", en: "Answer" }, kind: "text", required: true, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "is_resumed", words: { zh: "已恢复发放", en: "Line resumed" }, kind: "flag", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.list_objections": {
    name: "subsidies.list_objections",
    module: "subsidies",
    title: { zh: "异议清单", en: "List objections" },
    effect: "reads",
    roles: ["TOWN_CLERK", "TOWN_REVIEWER", "DEPT_CLERK", "DEPT_REVIEWER", "DEPT_LEADER", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "R3.22-3",
    asksAgain: false,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: false, many: false, sensitive: false, idOf: "batch" },
      { name: "only_open", words: { zh: "仅待答复", en: "Only open ones" }, kind: "flag", required: false, many: false, sensitive: false },
      { name: "after", words: { zh: "此异议之后", en: "After this objection" }, kind: "id", required: false, many: false, sensitive: false, idOf: "objection" },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "objections", words: { zh: "异议", en: "Objections" }, kind: "record", required: false, many: true, sensitive: false, fields: subsidies_list_objections_objections },
      { name: "next", words: { zh: "下一页", en: "Next page" }, kind: "id", required: false, many: false, sensitive: false, idOf: "objection" },
    ],
    list: { rows: "objections", page: "after", sorts: [], filters: ["batch", "only_open"], hasTotal: false },
  },
  "subsidies.submit_batch": {
    name: "subsidies.submit_batch",
    module: "subsidies",
    title: { zh: "提交批次", en: "Submit the batch" },
    effect: "writes",
    roles: ["TOWN_CLERK"],
    source: "seed-3 4(2); R3.21-1, R3.21-3",
    asksAgain: false,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
      { name: "leave_out_bad_rows", words: { zh: "错误行本次不发", en: "Leave the bad rows out" }, kind: "flag", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "rows_payable", words: { zh: "可发放人数", en: "Payable rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "payable", words: { zh: "可发放金额", en: "Payable amount" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "rows_left_out", words: { zh: "未进入名册的错误行", en: "Bad rows left out" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_unmatched", words: { zh: "暂不能发放人数", en: "Rows without a card that takes money" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_stopped", words: { zh: "停发人数", en: "Stopped rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "is_late", words: { zh: "已过报送期限", en: "Past the deadline" }, kind: "flag", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.submit_department_batch": {
    name: "subsidies.submit_department_batch",
    module: "subsidies",
    title: { zh: "部门提交批次", en: "Submit from the department" },
    effect: "writes",
    roles: ["DEPT_CLERK"],
    source: "seed-3 3(3); R3.21-3, R3.24-2",
    asksAgain: false,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
      { name: "leave_out_bad_rows", words: { zh: "错误行本次不发", en: "Leave the bad rows out" }, kind: "flag", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "rows_payable", words: { zh: "可发放人数", en: "Payable rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "payable", words: { zh: "可发放金额", en: "Payable amount" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "rows_left_out", words: { zh: "未进入名册的错误行", en: "Bad rows left out" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_unmatched", words: { zh: "暂不能发放人数", en: "Rows without a card that takes money" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_stopped", words: { zh: "停发人数", en: "Stopped rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "is_late", words: { zh: "已过报送期限", en: "Past the deadline" }, kind: "flag", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.resubmit_to_town": {
    name: "subsidies.resubmit_to_town",
    module: "subsidies",
    title: { zh: "重新提交镇街审核", en: "Resubmit to the town" },
    effect: "writes",
    roles: ["TOWN_CLERK"],
    source: "R3.1-10",
    asksAgain: false,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
      { name: "leave_out_bad_rows", words: { zh: "错误行本次不发", en: "Leave the bad rows out" }, kind: "flag", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "rows_payable", words: { zh: "可发放人数", en: "Payable rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "payable", words: { zh: "可发放金额", en: "Payable amount" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "rows_left_out", words: { zh: "未进入名册的错误行", en: "Bad rows left out" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_unmatched", words: { zh: "暂不能发放人数", en: "Rows without a card that takes money" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_stopped", words: { zh: "停发人数", en: "Stopped rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "is_late", words: { zh: "已过报送期限", en: "Past the deadline" }, kind: "flag", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.resubmit_to_first": {
    name: "subsidies.resubmit_to_first",
    module: "subsidies",
    title: { zh: "重新提交部门初审", en: "Resubmit to the first review" },
    effect: "writes",
    roles: ["TOWN_CLERK", "DEPT_CLERK"],
    source: "R3.1-10",
    asksAgain: false,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
      { name: "leave_out_bad_rows", words: { zh: "错误行本次不发", en: "Leave the bad rows out" }, kind: "flag", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "rows_payable", words: { zh: "可发放人数", en: "Payable rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "payable", words: { zh: "可发放金额", en: "Payable amount" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "rows_left_out", words: { zh: "未进入名册的错误行", en: "Bad rows left out" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_unmatched", words: { zh: "暂不能发放人数", en: "Rows without a card that takes money" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_stopped", words: { zh: "停发人数", en: "Stopped rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "is_late", words: { zh: "已过报送期限", en: "Past the deadline" }, kind: "flag", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.resubmit_to_leader": {
    name: "subsidies.resubmit_to_leader",
    module: "subsidies",
    title: { zh: "重新提交负责人", en: "Resubmit to the leader" },
    effect: "writes",
    roles: ["TOWN_CLERK", "DEPT_CLERK"],
    source: "R3.1-10, R3.24-2",
    asksAgain: false,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
      { name: "leave_out_bad_rows", words: { zh: "错误行本次不发", en: "Leave the bad rows out" }, kind: "flag", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "rows_payable", words: { zh: "可发放人数", en: "Payable rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "payable", words: { zh: "可发放金额", en: "Payable amount" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "rows_left_out", words: { zh: "未进入名册的错误行", en: "Bad rows left out" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_unmatched", words: { zh: "暂不能发放人数", en: "Rows without a card that takes money" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_stopped", words: { zh: "停发人数", en: "Stopped rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "is_late", words: { zh: "已过报送期限", en: "Past the deadline" }, kind: "flag", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.review_town_roster": {
    name: "subsidies.review_town_roster",
    module: "subsidies",
    title: { zh: "镇街审核通过", en: "Pass the town review" },
    effect: "writes",
    roles: ["TOWN_REVIEWER"],
    source: "seed-3 4(2); R3.21-3",
    asksAgain: false,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
      { name: "opinion", words: { zh: "审核意见", en: "Opinion" }, kind: "text", required: false, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "rows_payable", words: { zh: "可发放人数", en: "Payable rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "payable", words: { zh: "可发放金额", en: "Payable amount" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "rows_left_out", words: { zh: "未进入名册的错误行", en: "Bad rows left out" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_unmatched", words: { zh: "暂不能发放人数", en: "Rows without a card that takes money" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_stopped", words: { zh: "停发人数", en: "Stopped rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "is_late", words: { zh: "已过报送期限", en: "Past the deadline" }, kind: "flag", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.review_batch": {
    name: "subsidies.review_batch",
    module: "subsidies",
    title: { zh: "部门初审通过", en: "Pass the first review" },
    effect: "writes",
    roles: ["DEPT_CLERK", "DEPT_REVIEWER"],
    source: "seed-3 4(2); R3.21-3",
    asksAgain: false,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
      { name: "opinion", words: { zh: "审核意见", en: "Opinion" }, kind: "text", required: false, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "rows_payable", words: { zh: "可发放人数", en: "Payable rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "payable", words: { zh: "可发放金额", en: "Payable amount" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "rows_left_out", words: { zh: "未进入名册的错误行", en: "Bad rows left out" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_unmatched", words: { zh: "暂不能发放人数", en: "Rows without a card that takes money" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_stopped", words: { zh: "停发人数", en: "Stopped rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "is_late", words: { zh: "已过报送期限", en: "Past the deadline" }, kind: "flag", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.approve_batch": {
    name: "subsidies.approve_batch",
    module: "subsidies",
    title: { zh: "审批发放批次", en: "Approve the batch" },
    effect: "writes",
    roles: ["DEPT_LEADER"],
    source: "seed-3 4(2), 4(3); R3.21-3, R3.21-6",
    asksAgain: false,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
      { name: "opinion", words: { zh: "审核意见", en: "Opinion" }, kind: "text", required: false, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "rows_payable", words: { zh: "可发放人数", en: "Payable rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "payable", words: { zh: "可发放金额", en: "Payable amount" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "rows_left_out", words: { zh: "未进入名册的错误行", en: "Bad rows left out" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_unmatched", words: { zh: "暂不能发放人数", en: "Rows without a card that takes money" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_stopped", words: { zh: "停发人数", en: "Stopped rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "is_late", words: { zh: "已过报送期限", en: "Past the deadline" }, kind: "flag", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.return_batch": {
    name: "subsidies.return_batch",
    module: "subsidies",
    title: { zh: "退回批次", en: "Return the batch" },
    effect: "writes",
    roles: ["TOWN_REVIEWER", "DEPT_CLERK", "DEPT_REVIEWER", "DEPT_LEADER", "FINANCE_CLERK", "FINANCE_REVIEWER"],
    source: "R3.1-10",
    asksAgain: false,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
      { name: "opinion", words: { zh: "退回意见", en: "Opinion" }, kind: "text", required: true, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "rows_payable", words: { zh: "可发放人数", en: "Payable rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "payable", words: { zh: "可发放金额", en: "Payable amount" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "rows_left_out", words: { zh: "未进入名册的错误行", en: "Bad rows left out" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_unmatched", words: { zh: "暂不能发放人数", en: "Rows without a card that takes money" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_stopped", words: { zh: "停发人数", en: "Stopped rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "is_late", words: { zh: "已过报送期限", en: "Past the deadline" }, kind: "flag", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.withdraw_batch": {
    name: "subsidies.withdraw_batch",
    module: "subsidies",
    title: { zh: "撤回批次", en: "Withdraw the batch" },
    effect: "writes",
    roles: ["TOWN_CLERK", "DEPT_CLERK"],
    source: "R3.1-11",
    asksAgain: false,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
      { name: "opinion", words: { zh: "撤回理由", en: "Reason" }, kind: "text", required: false, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "rows_payable", words: { zh: "可发放人数", en: "Payable rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "payable", words: { zh: "可发放金额", en: "Payable amount" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "rows_left_out", words: { zh: "未进入名册的错误行", en: "Bad rows left out" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_unmatched", words: { zh: "暂不能发放人数", en: "Rows without a card that takes money" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_stopped", words: { zh: "停发人数", en: "Stopped rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "is_late", words: { zh: "已过报送期限", en: "Past the deadline" }, kind: "flag", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.cancel_batch": {
    name: "subsidies.cancel_batch",
    module: "subsidies",
    title: { zh: "作废批次", en: "Cancel the batch" },
    effect: "writes",
    roles: ["TOWN_CLERK", "DEPT_CLERK"],
    source: "domain 3.1.5, 3.21",
    asksAgain: false,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
      { name: "reason", words: { zh: "作废理由", en: "Reason" }, kind: "text", required: true, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "rows_payable", words: { zh: "可发放人数", en: "Payable rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "payable", words: { zh: "可发放金额", en: "Payable amount" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "rows_left_out", words: { zh: "未进入名册的错误行", en: "Bad rows left out" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_unmatched", words: { zh: "暂不能发放人数", en: "Rows without a card that takes money" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_stopped", words: { zh: "停发人数", en: "Stopped rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "is_late", words: { zh: "已过报送期限", en: "Past the deadline" }, kind: "flag", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.stop_line": {
    name: "subsidies.stop_line",
    module: "subsidies",
    title: { zh: "停发一人", en: "Stop a line" },
    effect: "writes",
    roles: ["TOWN_CLERK", "TOWN_REVIEWER", "DEPT_CLERK", "DEPT_REVIEWER", "DEPT_LEADER"],
    source: "R3.21-4",
    asksAgain: false,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
      { name: "row", words: { zh: "名册行号", en: "Row of the roster" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "reason", words: { zh: "理由", en: "Reason" }, kind: "text", required: true, many: false, sensitive: false, longest: 200 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "rows_payable", words: { zh: "可发放人数", en: "Payable rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "payable", words: { zh: "可发放金额", en: "Payable amount" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "rows_left_out", words: { zh: "未进入名册的错误行", en: "Bad rows left out" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_unmatched", words: { zh: "暂不能发放人数", en: "Rows without a card that takes money" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_stopped", words: { zh: "停发人数", en: "Stopped rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "is_late", words: { zh: "已过报送期限", en: "Past the deadline" }, kind: "flag", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.resume_line": {
    name: "subsidies.resume_line",
    module: "subsidies",
    title: { zh: "恢复发放一人", en: "Resume a line" },
    effect: "writes",
    roles: ["TOWN_CLERK", "TOWN_REVIEWER", "DEPT_CLERK", "DEPT_REVIEWER", "DEPT_LEADER"],
    source: "R3.21-4",
    asksAgain: false,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
      { name: "row", words: { zh: "名册行号", en: "Row of the roster" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "reason", words: { zh: "理由", en: "Reason" }, kind: "text", required: true, many: false, sensitive: false, longest: 200 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "rows_payable", words: { zh: "可发放人数", en: "Payable rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "payable", words: { zh: "可发放金额", en: "Payable amount" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "rows_left_out", words: { zh: "未进入名册的错误行", en: "Bad rows left out" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_unmatched", words: { zh: "暂不能发放人数", en: "Rows without a card that takes money" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_stopped", words: { zh: "停发人数", en: "Stopped rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "is_late", words: { zh: "已过报送期限", en: "Past the deadline" }, kind: "flag", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.inbox": {
    name: "subsidies.inbox",
    module: "subsidies",
    title: { zh: "待办批次", en: "What waits for me" },
    effect: "reads",
    roles: ["TOWN_CLERK", "TOWN_REVIEWER", "DEPT_CLERK", "DEPT_REVIEWER", "DEPT_LEADER", "FINANCE_CLERK", "FINANCE_REVIEWER"],
    source: "R3.21-5",
    asksAgain: false,
    input: [
      { name: "after", words: { zh: "此批次之后", en: "After this batch" }, kind: "id", required: false, many: false, sensitive: false, idOf: "batch" },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "batches", words: { zh: "待办批次", en: "Batches" }, kind: "record", required: false, many: true, sensitive: false, fields: subsidies_inbox_batches },
      { name: "next", words: { zh: "下一页自", en: "Next page after" }, kind: "id", required: false, many: false, sensitive: false, idOf: "batch" },
    ],
    list: { rows: "batches", page: "after", sorts: [], filters: [], hasTotal: false },
  },
  "subsidies.order_batch_payment": {
    name: "subsidies.order_batch_payment",
    module: "subsidies",
    title: { zh: "下达支付", en: "Order the payment" },
    effect: "writes",
    roles: ["FINANCE_CLERK", "FINANCE_REVIEWER"],
    source: "seed-3 3(3), 4(2); R3.21-7, R3.23-1, R3.23-2",
    asksAgain: false,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
      { name: "opinion", words: { zh: "意见", en: "Opinion" }, kind: "text", required: false, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "rows", words: { zh: "笔数", en: "Lines" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "banks", words: { zh: "各银行", en: "By bank" }, kind: "record", required: false, many: true, sensitive: false, fields: subsidies_order_batch_payment_banks },
      { name: "stopped", words: { zh: "发放前核验停发人数", en: "Lines stopped by the check before sending" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "repointed", words: { zh: "改用新账户人数", en: "Lines sent to a new account" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "job", words: { zh: "生成明细的任务", en: "Job that writes the lines" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.renew_batch_orders": {
    name: "subsidies.renew_batch_orders",
    module: "subsidies",
    title: { zh: "补下支付", en: "Order again what was revoked" },
    effect: "writes",
    roles: ["FINANCE_CLERK", "FINANCE_REVIEWER"],
    source: "R3.21-7, R3.23-1",
    asksAgain: false,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "rows", words: { zh: "笔数", en: "Lines" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "banks", words: { zh: "各银行", en: "By bank" }, kind: "record", required: false, many: true, sensitive: false, fields: subsidies_order_batch_payment_banks },
      { name: "stopped", words: { zh: "发放前核验停发人数", en: "Lines stopped by the check before sending" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "repointed", words: { zh: "改用新账户人数", en: "Lines sent to a new account" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "job", words: { zh: "生成明细的任务", en: "Job that writes the lines" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.revoke_batch_order": {
    name: "subsidies.revoke_batch_order",
    module: "subsidies",
    title: { zh: "撤回支付", en: "Revoke the payment" },
    effect: "writes",
    roles: ["FINANCE_CLERK", "FINANCE_REVIEWER"],
    source: "R3.21-7, R3.23-1",
    asksAgain: false,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
      { name: "reason", words: { zh: "撤回理由", en: "Reason" }, kind: "text", required: true, many: false, sensitive: false, longest: 200 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "orders", words: { zh: "撤回的支付指令数", en: "Orders revoked" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "freed", words: { zh: "释放额度", en: "Amount freed" }, kind: "money", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.list_failed_lines": {
    name: "subsidies.list_failed_lines",
    module: "subsidies",
    title: { zh: "失败明细", en: "List failed lines" },
    effect: "reads",
    roles: ["TOWN_CLERK", "TOWN_REVIEWER", "DEPT_CLERK", "DEPT_REVIEWER", "DEPT_LEADER", "FINANCE_CLERK", "FINANCE_REVIEWER", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "R3.23, R3.24-1",
    asksAgain: false,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
      { name: "town", words: { zh: "镇街", en: "Town" }, kind: "region", required: false, many: false, sensitive: false },
      { name: "code", words: { zh: "失败代码", en: "Failure code" }, kind: "text", required: false, many: false, sensitive: false, longest: 3 },
      { name: "only_open", words: { zh: "仅待处理", en: "Only open ones" }, kind: "flag", required: false, many: false, sensitive: false },
      { name: "after", words: { zh: "此明细之后", en: "After this line" }, kind: "text", required: false, many: false, sensitive: false, longest: 40 },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "lines", words: { zh: "明细", en: "Lines" }, kind: "record", required: false, many: true, sensitive: false, fields: subsidies_list_failed_lines_lines },
      { name: "sums", words: { zh: "按原因合计", en: "By reason" }, kind: "record", required: false, many: true, sensitive: false, fields: subsidies_list_failed_lines_sums },
      { name: "next", words: { zh: "下一页自", en: "Next page after" }, kind: "text", required: true, many: false, sensitive: false },
    ],
    list: { rows: "lines", page: "after", sorts: [], filters: ["batch", "town", "code", "only_open"], hasTotal: false },
  },
  "subsidies.create_correction_batch": {
    name: "subsidies.create_correction_batch",
    module: "subsidies",
    title: { zh: "新建更正批次", en: "Create a correction batch" },
    effect: "writes",
    roles: ["DEPT_CLERK"],
    source: "seed-3 4(2); R3.24-1, R3.23-4",
    asksAgain: false,
    input: [
      { name: "batch", words: { zh: "原发放批次", en: "Batch of the failed lines" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
      { name: "town", words: { zh: "镇街", en: "Town" }, kind: "region", required: false, many: false, sensitive: false },
      { name: "lines", words: { zh: "所选明细（空为全部）", en: "Lines chosen; none: all" }, kind: "text", required: false, many: true, sensitive: false, longest: 40 },
      { name: "pay_day", words: { zh: "发放日期", en: "Day of payment" }, kind: "date", required: true, many: false, sensitive: false },
    ],
    output: [
      { name: "batch", words: { zh: "更正批次", en: "Correction batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
      { name: "batch_no", words: { zh: "批次号", en: "Batch number" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "title", words: { zh: "批次名称", en: "Title" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "rows", words: { zh: "人数", en: "Rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_payable", words: { zh: "可发放人数", en: "Payable rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_rematched", words: { zh: "卡信息有变的人数", en: "Rows whose card has changed since" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "amount", words: { zh: "失败金额", en: "Failed amount" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "payable", words: { zh: "可发放金额", en: "Payable amount" }, kind: "money", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.change_correction_amount": {
    name: "subsidies.change_correction_amount",
    module: "subsidies",
    title: { zh: "调低更正金额", en: "Lower a corrected amount" },
    effect: "writes",
    roles: ["DEPT_CLERK"],
    source: "R3.24-1",
    asksAgain: false,
    input: [
      { name: "batch", words: { zh: "更正批次", en: "Correction batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
      { name: "row", words: { zh: "名册行号", en: "Row of the roster" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "amount", words: { zh: "更正金额", en: "Corrected amount" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "reason", words: { zh: "理由", en: "Reason" }, kind: "text", required: true, many: false, sensitive: false, longest: 200 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "rows_payable", words: { zh: "可发放人数", en: "Payable rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "payable", words: { zh: "可发放金额", en: "Payable amount" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "rows_left_out", words: { zh: "未进入名册的错误行", en: "Bad rows left out" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_unmatched", words: { zh: "暂不能发放人数", en: "Rows without a card that takes money" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_stopped", words: { zh: "停发人数", en: "Stopped rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "is_late", words: { zh: "已过报送期限", en: "Past the deadline" }, kind: "flag", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.refund_to_quota": {
    name: "subsidies.refund_to_quota",
    module: "subsidies",
    title: { zh: "未发资金退回指标", en: "Give unpaid money back to the quota" },
    effect: "writes",
    roles: ["DEPT_LEADER", "FINANCE_CLERK", "FINANCE_REVIEWER"],
    source: "R3.24-3",
    asksAgain: false,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
      { name: "reason", words: { zh: "理由", en: "Reason" }, kind: "text", required: true, many: false, sensitive: false, longest: 200 },
    ],
    output: [
      { name: "lines", words: { zh: "笔数", en: "Lines" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.close_batch": {
    name: "subsidies.close_batch",
    module: "subsidies",
    title: { zh: "办结批次", en: "Close the batch" },
    effect: "writes",
    roles: ["DEPT_CLERK", "DEPT_LEADER"],
    source: "domain 3.21; R3.24-1, R3.24-3",
    asksAgain: false,
    input: [
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "rows_payable", words: { zh: "可发放人数", en: "Payable rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "payable", words: { zh: "可发放金额", en: "Payable amount" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "rows_left_out", words: { zh: "未进入名册的错误行", en: "Bad rows left out" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_unmatched", words: { zh: "暂不能发放人数", en: "Rows without a card that takes money" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows_stopped", words: { zh: "停发人数", en: "Stopped rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "is_late", words: { zh: "已过报送期限", en: "Past the deadline" }, kind: "flag", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.disbursement_ledger": {
    name: "subsidies.disbursement_ledger",
    module: "subsidies",
    title: { zh: "发放台账", en: "Disbursement ledger" },
    effect: "reads",
    roles: ["TOWN_CLERK", "TOWN_REVIEWER", "DEPT_CLERK", "DEPT_REVIEWER", "DEPT_LEADER", "FINANCE_CLERK", "FINANCE_REVIEWER", "HRSS_PLATFORM_ADMIN", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "seed-3 4(2); 3.26",
    asksAgain: false,
    input: [
      { name: "item", words: { zh: "补贴项目", en: "Item" }, kind: "id", required: false, many: false, sensitive: false, idOf: "item" },
      { name: "from", words: { zh: "自期号", en: "From period" }, kind: "month", required: false, many: false, sensitive: false },
      { name: "to", words: { zh: "至期号", en: "To period" }, kind: "month", required: false, many: false, sensitive: false },
      { name: "region", words: { zh: "区划", en: "Region" }, kind: "region", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "rows", words: { zh: "台账", en: "Rows" }, kind: "record", required: false, many: true, sensitive: false, fields: subsidies_disbursement_ledger_rows },
      { name: "total", words: { zh: "合计", en: "Total" }, kind: "record", required: true, many: false, sensitive: false, fields: subsidies_disbursement_ledger_rows },
    ],
  },
  "subsidies.print_disbursement_ledger": {
    name: "subsidies.print_disbursement_ledger",
    module: "subsidies",
    title: { zh: "打印发放台账", en: "Print the disbursement ledger" },
    effect: "writes",
    roles: ["TOWN_CLERK", "TOWN_REVIEWER", "DEPT_CLERK", "DEPT_REVIEWER", "DEPT_LEADER", "FINANCE_CLERK", "FINANCE_REVIEWER", "HRSS_PLATFORM_ADMIN", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "seed-3 4(2); 3.26, 3.40",
    asksAgain: false,
    input: [
      { name: "item", words: { zh: "补贴项目", en: "Item" }, kind: "id", required: false, many: false, sensitive: false, idOf: "item" },
      { name: "from", words: { zh: "自期号", en: "From period" }, kind: "month", required: false, many: false, sensitive: false },
      { name: "to", words: { zh: "至期号", en: "To period" }, kind: "month", required: false, many: false, sensitive: false },
      { name: "region", words: { zh: "区划", en: "Region" }, kind: "region", required: false, many: false, sensitive: false },
      { name: "format", words: { zh: "格式", en: "Format" }, kind: "choice", required: false, many: false, sensitive: false, choices: [{ code: "pdf", zh: "PDF（打印）", en: "PDF, to print" }, { code: "xlsx", zh: "Excel 工作簿", en: "Excel workbook" }, ] },
    ],
    output: [
      { name: "download", words: { zh: "下载", en: "Download" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "file_name", words: { zh: "文件名", en: "File name" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "number", words: { zh: "编号", en: "Number" }, kind: "text", required: false, many: false, sensitive: false },
      { name: "copy", words: { zh: "第几次打印", en: "Which print" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "rows", words: { zh: "行数", en: "Rows" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "planned", words: { zh: "计划金额", en: "Planned amount" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "paid", words: { zh: "到账金额", en: "Paid amount" }, kind: "money", required: true, many: false, sensitive: false },
    ],
  },
  "subsidies.trace_line": {
    name: "subsidies.trace_line",
    module: "subsidies",
    title: { zh: "追踪支付明细", en: "Trace a payment" },
    effect: "reads",
    roles: ["TOWN_CLERK", "TOWN_REVIEWER", "DEPT_CLERK", "DEPT_REVIEWER", "DEPT_LEADER", "FINANCE_CLERK", "FINANCE_REVIEWER", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "seed-0 F12, P19; 2.3-5, 3.26",
    asksAgain: false,
    input: [
      { name: "line", words: { zh: "支付明细", en: "Payment line" }, kind: "text", required: false, many: false, sensitive: false, longest: 60 },
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: false, many: false, sensitive: false, idOf: "batch" },
      { name: "row", words: { zh: "名册行号", en: "Row of the roster" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "line", words: { zh: "支付明细", en: "Payment line" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "batch", words: { zh: "发放批次", en: "Batch" }, kind: "id", required: true, many: false, sensitive: false, idOf: "batch" },
      { name: "row", words: { zh: "名册行号", en: "Row of the roster" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "steps", words: { zh: "经过", en: "Steps" }, kind: "record", required: false, many: true, sensitive: false, fields: subsidies_trace_line_steps },
    ],
  },
  "funds.record_accrual": {
    name: "funds.record_accrual",
    module: "funds",
    title: { zh: "登记预制卡计提", en: "Record the accrual of a card batch" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "BANK_CLERK"],
    source: "seed-0 F5; R3.28-1",
    asksAgain: false,
    input: [
      { name: "bank", words: { zh: "合作银行", en: "Bank" }, kind: "id", required: false, many: false, sensitive: false, idOf: "organisation" },
      { name: "batch_no", words: { zh: "批次号", en: "Batch number" }, kind: "text", required: true, many: false, sensitive: false, longest: 40 },
      { name: "produced_on", words: { zh: "生产日期", en: "Produced on" }, kind: "date", required: true, many: false, sensitive: false },
      { name: "cards", words: { zh: "预制卡数量", en: "Prefabricated cards" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "city", words: { zh: "市州", en: "Prefecture" }, kind: "region", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "report", words: { zh: "计提报送", en: "Report" }, kind: "id", required: false, many: false, sensitive: false, idOf: "accrual_report" },
      { name: "repeated", words: { zh: "此前已计提", en: "Accrued before" }, kind: "flag", required: true, many: false, sensitive: false },
      { name: "province", words: { zh: "省级份额", en: "Share of the province" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "city_share", words: { zh: "市州份额", en: "Share of the prefecture" }, kind: "money", required: true, many: false, sensitive: false },
    ],
  },
  "funds.import_accruals": {
    name: "funds.import_accruals",
    module: "funds",
    title: { zh: "导入预制卡计提", en: "Import accruals of card batches" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "BANK_CLERK"],
    source: "seed-0 F5; R3.28-1",
    asksAgain: false,
    input: [
      { name: "upload", words: { zh: "报送文件", en: "Sheet" }, kind: "id", required: true, many: false, sensitive: false, idOf: "upload" },
    ],
    output: [
      { name: "report", words: { zh: "计提报送", en: "Report" }, kind: "id", required: false, many: false, sensitive: false, idOf: "accrual_report" },
      { name: "batches", words: { zh: "新计提批次", en: "Batches accrued" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "repeated", words: { zh: "此前已计提", en: "Accrued before" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "cards", words: { zh: "预制卡数量", en: "Cards" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "amount", words: { zh: "计提金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "findings", words: { zh: "核查结果", en: "Findings" }, kind: "record", required: false, many: true, sensitive: false, fields: funds_import_accruals_findings },
    ],
  },
  "funds.list_accruals": {
    name: "funds.list_accruals",
    module: "funds",
    title: { zh: "计提明细", en: "List accruals" },
    effect: "reads",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS", "LEADING_GROUP_APPROVER", "LEADING_OFFICE", "PROJECT_MANAGER", "COOP_REVIEWER", "BANK_CLERK", "BANK_REVIEWER", "DISCIPLINE_USER", "AUDIT_USER"],
    source: "seed-0 F5, F7",
    asksAgain: false,
    input: [
      { name: "bank", words: { zh: "合作银行", en: "Bank" }, kind: "id", required: false, many: false, sensitive: false, idOf: "organisation" },
      { name: "city", words: { zh: "市州", en: "Prefecture" }, kind: "region", required: false, many: false, sensitive: false },
      { name: "from", words: { zh: "入账日期起", en: "Booked from" }, kind: "date", required: false, many: false, sensitive: false },
      { name: "to", words: { zh: "入账日期止", en: "Booked to" }, kind: "date", required: false, many: false, sensitive: false },
      { name: "after", words: { zh: "此批次之后", en: "After this batch" }, kind: "text", required: false, many: false, sensitive: false, longest: 80 },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "accruals", words: { zh: "计提", en: "Accruals" }, kind: "record", required: false, many: true, sensitive: false, fields: funds_list_accruals_accruals },
      { name: "next", words: { zh: "下一页", en: "Next page" }, kind: "text", required: false, many: false, sensitive: false },
    ],
    list: { rows: "accruals", page: "after", sorts: [], filters: ["bank", "city", "from", "to"], hasTotal: false },
  },
  "funds.list_accrual_reports": {
    name: "funds.list_accrual_reports",
    module: "funds",
    title: { zh: "计提报送列表", en: "List accrual reports" },
    effect: "reads",
    roles: ["FUND_MANAGER_PROV", "DISCIPLINE_USER", "AUDIT_USER"],
    source: "seed-0 F6",
    asksAgain: false,
    input: [
      { name: "after", words: { zh: "此报送之后", en: "After this report" }, kind: "id", required: false, many: false, sensitive: false, idOf: "accrual_report" },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "reports", words: { zh: "报送", en: "Reports" }, kind: "record", required: false, many: true, sensitive: false, fields: funds_list_accrual_reports_reports },
      { name: "next", words: { zh: "下一页", en: "Next page" }, kind: "id", required: false, many: false, sensitive: false, idOf: "accrual_report" },
    ],
    list: { rows: "reports", page: "after", sorts: [], filters: [], hasTotal: false },
  },
  "funds.record_card_cost": {
    name: "funds.record_card_cost",
    module: "funds",
    title: { zh: "登记制卡成本", en: "Record the card cost of a bank" },
    effect: "writes",
    roles: ["BANK_CLERK", "FUND_MANAGER_PROV"],
    source: "seed-0 F5, F6",
    asksAgain: false,
    input: [
      { name: "bank", words: { zh: "合作银行", en: "Bank" }, kind: "id", required: false, many: false, sensitive: false, idOf: "organisation" },
      { name: "month", words: { zh: "月份", en: "Month" }, kind: "month", required: true, many: false, sensitive: false },
      { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "cards", words: { zh: "卡数", en: "Cards" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "note", words: { zh: "备注", en: "Note" }, kind: "text", required: false, many: false, sensitive: false, longest: 200 },
    ],
    output: [
      { name: "bank", words: { zh: "合作银行", en: "Bank" }, kind: "id", required: true, many: false, sensitive: false, idOf: "organisation" },
      { name: "month", words: { zh: "月份", en: "Month" }, kind: "month", required: true, many: false, sensitive: false },
    ],
  },
  "funds.list_card_costs": {
    name: "funds.list_card_costs",
    module: "funds",
    title: { zh: "制卡成本列表", en: "List card costs" },
    effect: "reads",
    roles: ["FUND_MANAGER_PROV", "BANK_CLERK", "BANK_REVIEWER", "DISCIPLINE_USER", "AUDIT_USER"],
    source: "seed-0 F6",
    asksAgain: false,
    input: [
      { name: "year", words: { zh: "年度", en: "Year" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "bank", words: { zh: "合作银行", en: "Bank" }, kind: "id", required: false, many: false, sensitive: false, idOf: "organisation" },
    ],
    output: [
      { name: "costs", words: { zh: "制卡成本", en: "Card costs" }, kind: "record", required: false, many: true, sensitive: false, fields: funds_list_card_costs_costs },
      { name: "total", words: { zh: "合计", en: "Total" }, kind: "money", required: true, many: false, sensitive: false },
    ],
  },
  "funds.propose_adjustment": {
    name: "funds.propose_adjustment",
    module: "funds",
    title: { zh: "提出资金调整", en: "Propose an adjustment of a fund" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS", "BANK_CLERK"],
    source: "R3.28-1, R3.28-6",
    asksAgain: false,
    input: [
      { name: "kind", words: { zh: "种类", en: "Kind" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "carry_over", zh: "历年结转", en: "Carry over" }, { code: "pledge", zh: "协议承担", en: "Pledge by agreement" }, { code: "adjust_up", zh: "调增", en: "Adjust up" }, { code: "adjust_down", zh: "调减", en: "Adjust down" }, { code: "assign", zh: "待分配份额归属市州", en: "Assign a waiting share to a prefecture" }, { code: "reverse_accrual", zh: "冲回批次计提", en: "Reverse the accrual of a batch" }, ] },
      { name: "level", words: { zh: "级", en: "Level" }, kind: "region", required: true, many: false, sensitive: false },
      { name: "bank", words: { zh: "合作银行", en: "Bank" }, kind: "id", required: false, many: false, sensitive: false, idOf: "organisation" },
      { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: false, many: false, sensitive: false },
      { name: "batch_no", words: { zh: "批次号", en: "Card batch" }, kind: "text", required: false, many: false, sensitive: false, longest: 40 },
      { name: "document_no", words: { zh: "依据文号", en: "Document number" }, kind: "text", required: false, many: false, sensitive: false, longest: 60 },
      { name: "reason", words: { zh: "理由", en: "Reason" }, kind: "text", required: true, many: false, sensitive: false, longest: 500 },
      { name: "statement", words: { zh: "对账单", en: "Reconciliation" }, kind: "id", required: false, many: false, sensitive: false, idOf: "statement" },
    ],
    output: [
      { name: "adjustment", words: { zh: "调整", en: "Adjustment" }, kind: "id", required: true, many: false, sensitive: false, idOf: "adjustment" },
      { name: "amount", words: { zh: "金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "funds.agree_adjustment": {
    name: "funds.agree_adjustment",
    module: "funds",
    title: { zh: "同意资金调整", en: "Agree to an adjustment" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS", "BANK_CLERK", "BANK_REVIEWER"],
    source: "R3.28-6",
    asksAgain: false,
    input: [
      { name: "adjustment", words: { zh: "调整", en: "Adjustment" }, kind: "id", required: true, many: false, sensitive: false, idOf: "adjustment" },
      { name: "opinion", words: { zh: "意见", en: "Opinion" }, kind: "text", required: false, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "adjustment", words: { zh: "调整", en: "Adjustment" }, kind: "id", required: true, many: false, sensitive: false, idOf: "adjustment" },
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "funds.confirm_adjustment": {
    name: "funds.confirm_adjustment",
    module: "funds",
    title: { zh: "复核资金调整入账", en: "Confirm and book an adjustment" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS"],
    source: "R3.28-6; 2.3-2",
    asksAgain: true,
    input: [
      { name: "adjustment", words: { zh: "调整", en: "Adjustment" }, kind: "id", required: true, many: false, sensitive: false, idOf: "adjustment" },
      { name: "opinion", words: { zh: "意见", en: "Opinion" }, kind: "text", required: false, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "adjustment", words: { zh: "调整", en: "Adjustment" }, kind: "id", required: true, many: false, sensitive: false, idOf: "adjustment" },
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "funds.decline_adjustment": {
    name: "funds.decline_adjustment",
    module: "funds",
    title: { zh: "不同意资金调整", en: "Decline an adjustment" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS", "BANK_CLERK", "BANK_REVIEWER"],
    source: "R3.28-6",
    asksAgain: false,
    input: [
      { name: "adjustment", words: { zh: "调整", en: "Adjustment" }, kind: "id", required: true, many: false, sensitive: false, idOf: "adjustment" },
      { name: "opinion", words: { zh: "理由", en: "Reason" }, kind: "text", required: true, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "adjustment", words: { zh: "调整", en: "Adjustment" }, kind: "id", required: true, many: false, sensitive: false, idOf: "adjustment" },
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "funds.list_adjustments": {
    name: "funds.list_adjustments",
    module: "funds",
    title: { zh: "资金调整列表", en: "List adjustments" },
    effect: "reads",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS", "LEADING_GROUP_APPROVER", "LEADING_OFFICE", "PROJECT_MANAGER", "COOP_REVIEWER", "BANK_CLERK", "BANK_REVIEWER", "DISCIPLINE_USER", "AUDIT_USER"],
    source: "R3.28-10",
    asksAgain: false,
    input: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: false, many: false, sensitive: false, longest: 20 },
      { name: "bank", words: { zh: "合作银行", en: "Bank" }, kind: "id", required: false, many: false, sensitive: false, idOf: "organisation" },
      { name: "after", words: { zh: "此调整之后", en: "After this adjustment" }, kind: "id", required: false, many: false, sensitive: false, idOf: "adjustment" },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "adjustments", words: { zh: "调整", en: "Adjustments" }, kind: "record", required: false, many: true, sensitive: false, fields: funds_list_adjustments_adjustments },
      { name: "next", words: { zh: "下一页", en: "Next page" }, kind: "id", required: false, many: false, sensitive: false, idOf: "adjustment" },
    ],
    list: { rows: "adjustments", page: "after", sorts: [], filters: ["state", "bank"], hasTotal: false },
  },
  "funds.show_adjustment": {
    name: "funds.show_adjustment",
    module: "funds",
    title: { zh: "查看资金调整", en: "Show an adjustment" },
    effect: "reads",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS", "LEADING_GROUP_APPROVER", "LEADING_OFFICE", "PROJECT_MANAGER", "COOP_REVIEWER", "BANK_CLERK", "BANK_REVIEWER", "DISCIPLINE_USER", "AUDIT_USER"],
    source: "R3.28-10",
    asksAgain: false,
    input: [
      { name: "adjustment", words: { zh: "调整", en: "Adjustment" }, kind: "id", required: true, many: false, sensitive: false, idOf: "adjustment" },
    ],
    output: [
      { name: "adjustment", words: { zh: "调整", en: "Adjustment" }, kind: "record", required: true, many: false, sensitive: false, fields: funds_list_adjustments_adjustments },
      { name: "acts", words: { zh: "可办操作", en: "Acts" }, kind: "record", required: false, many: true, sensitive: false, fields: policies_show_pack_acts },
    ],
  },
  "funds.overview": {
    name: "funds.overview",
    module: "funds",
    title: { zh: "资金总览", en: "Overview of the funds" },
    effect: "reads",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS", "LEADING_GROUP_APPROVER", "LEADING_OFFICE", "PROJECT_MANAGER", "COOP_REVIEWER", "BANK_CLERK", "BANK_REVIEWER", "DISCIPLINE_USER", "AUDIT_USER"],
    source: "seed-0 F6, F8; 3.28.2",
    asksAgain: false,
    input: [
      { name: "level", words: { zh: "级", en: "Level" }, kind: "region", required: false, many: false, sensitive: false },
      { name: "on", words: { zh: "截至日期", en: "On the day" }, kind: "date", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "funds", words: { zh: "资金账户", en: "Funds" }, kind: "record", required: false, many: true, sensitive: false, fields: funds_overview_funds },
      { name: "levels", words: { zh: "各级合计", en: "Sums of levels" }, kind: "record", required: false, many: true, sensitive: false, fields: funds_overview_funds },
      { name: "waiting", words: { zh: "待分配市州份额", en: "Waiting for a prefecture" }, kind: "record", required: false, many: true, sensitive: false, fields: funds_overview_funds },
      { name: "total", words: { zh: "合计", en: "Total" }, kind: "record", required: true, many: false, sensitive: false, fields: funds_overview_funds_figures },
    ],
  },
  "funds.show_year": {
    name: "funds.show_year",
    module: "funds",
    title: { zh: "资金全年走势", en: "The year of a fund" },
    effect: "reads",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS", "LEADING_GROUP_APPROVER", "LEADING_OFFICE", "PROJECT_MANAGER", "COOP_REVIEWER", "BANK_CLERK", "BANK_REVIEWER", "DISCIPLINE_USER", "AUDIT_USER"],
    source: "3.28.2",
    asksAgain: false,
    input: [
      { name: "level", words: { zh: "级", en: "Level" }, kind: "region", required: false, many: false, sensitive: false },
      { name: "bank", words: { zh: "合作银行", en: "Bank" }, kind: "id", required: false, many: false, sensitive: false, idOf: "organisation" },
      { name: "year", words: { zh: "年度", en: "Year" }, kind: "integer", required: true, many: false, sensitive: false },
    ],
    output: [
      { name: "opening", words: { zh: "年初", en: "At the beginning" }, kind: "record", required: true, many: false, sensitive: false, fields: funds_overview_funds_figures },
      { name: "months", words: { zh: "各月", en: "Months" }, kind: "record", required: false, many: true, sensitive: false, fields: funds_show_year_months },
    ],
  },
  "funds.list_entries": {
    name: "funds.list_entries",
    module: "funds",
    title: { zh: "资金台账", en: "List the entries of the fund ledger" },
    effect: "reads",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS", "LEADING_GROUP_APPROVER", "LEADING_OFFICE", "PROJECT_MANAGER", "COOP_REVIEWER", "BANK_CLERK", "BANK_REVIEWER", "DISCIPLINE_USER", "AUDIT_USER"],
    source: "seed-0 F6; R3.28-10",
    asksAgain: false,
    input: [
      { name: "level", words: { zh: "级", en: "Level" }, kind: "region", required: false, many: false, sensitive: false },
      { name: "bank", words: { zh: "合作银行", en: "Bank" }, kind: "id", required: false, many: false, sensitive: false, idOf: "organisation" },
      { name: "from", words: { zh: "日期起", en: "From" }, kind: "date", required: false, many: false, sensitive: false },
      { name: "to", words: { zh: "日期止", en: "To" }, kind: "date", required: false, many: false, sensitive: false },
      { name: "after", words: { zh: "此划转之后", en: "After this transfer" }, kind: "id", required: false, many: false, sensitive: false, idOf: "transfer" },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "entries", words: { zh: "台账", en: "Entries" }, kind: "record", required: false, many: true, sensitive: false, fields: funds_list_entries_entries },
      { name: "next", words: { zh: "下一页", en: "Next page" }, kind: "id", required: false, many: false, sensitive: false, idOf: "transfer" },
    ],
    list: { rows: "entries", page: "after", sorts: [], filters: ["level", "bank", "from", "to"], hasTotal: false },
  },
  "funds.check_books": {
    name: "funds.check_books",
    module: "funds",
    title: { zh: "核对资金台账", en: "Check the fund books" },
    effect: "reads",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS", "DISCIPLINE_USER", "AUDIT_USER"],
    source: "3.28.2; R3.28-10",
    asksAgain: false,
    input: [],
    output: [
      { name: "right", words: { zh: "账平", en: "Right" }, kind: "flag", required: true, many: false, sensitive: false },
      { name: "accounts", words: { zh: "账户数", en: "Accounts" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "total", words: { zh: "合计", en: "Total" }, kind: "record", required: true, many: false, sensitive: false, fields: funds_overview_funds_figures },
      { name: "differences", words: { zh: "差异", en: "Differences" }, kind: "record", required: false, many: true, sensitive: false, fields: funds_check_books_differences },
    ],
  },
  "funds.create_plan": {
    name: "funds.create_plan",
    module: "funds",
    title: { zh: "编制使用计划", en: "Draft a use plan" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS"],
    source: "seed-0 F8; seed-1 A7; R3.28-4, R3.1-2",
    asksAgain: false,
    input: [
      { name: "level", words: { zh: "级", en: "Level" }, kind: "region", required: false, many: false, sensitive: false },
      { name: "year", words: { zh: "年度", en: "Year" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "half", words: { zh: "半年（0为全年）", en: "Half; 0 for the year" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "title", words: { zh: "标题", en: "Title" }, kind: "text", required: false, many: false, sensitive: false, longest: 100 },
      { name: "need", words: { zh: "业务需求", en: "Business need" }, kind: "text", required: true, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "plan", words: { zh: "使用计划", en: "Plan" }, kind: "id", required: true, many: false, sensitive: false, idOf: "plan" },
      { name: "title", words: { zh: "标题", en: "Title" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "funds.add_plan_line": {
    name: "funds.add_plan_line",
    module: "funds",
    title: { zh: "添加计划项目", en: "Add a project to the plan" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS"],
    source: "seed-0 X1; R3.28-2",
    asksAgain: false,
    input: [
      { name: "plan", words: { zh: "使用计划", en: "Plan" }, kind: "id", required: true, many: false, sensitive: false, idOf: "plan" },
      { name: "project_name", words: { zh: "项目名称", en: "Project" }, kind: "text", required: true, many: false, sensitive: false, longest: 200 },
      { name: "scope_class", words: { zh: "类别", en: "Class" }, kind: "text", required: true, many: false, sensitive: false, longest: 40 },
      { name: "technical", words: { zh: "技术参数", en: "Technical parameters" }, kind: "text", required: false, many: false, sensitive: false, longest: 500 },
      { name: "unit_price", words: { zh: "单价", en: "Unit price" }, kind: "money", required: false, many: false, sensitive: false },
      { name: "quantity", words: { zh: "数量", en: "Quantity" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "budget", words: { zh: "预算金额", en: "Budget" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "department_and_use", words: { zh: "使用部门及用途", en: "Department and use" }, kind: "text", required: false, many: false, sensitive: false, longest: 300 },
      { name: "procurement", words: { zh: "采购部门及方式", en: "Procurement" }, kind: "text", required: false, many: false, sensitive: false, longest: 200 },
      { name: "basis", words: { zh: "评审报告或说明", en: "Review report or note" }, kind: "text", required: false, many: false, sensitive: false, longest: 200 },
      { name: "remark", words: { zh: "备注", en: "Remark" }, kind: "text", required: false, many: false, sensitive: false, longest: 200 },
    ],
    output: [
      { name: "plan_line", words: { zh: "计划明细", en: "Plan line" }, kind: "id", required: true, many: false, sensitive: false, idOf: "plan_line" },
      { name: "budget", words: { zh: "计划合计", en: "Budget of the plan" }, kind: "money", required: true, many: false, sensitive: false },
    ],
  },
  "funds.change_plan_line": {
    name: "funds.change_plan_line",
    module: "funds",
    title: { zh: "修改计划项目", en: "Change a project of the plan" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS"],
    source: "seed-0 X1",
    asksAgain: false,
    input: [
      { name: "plan_line", words: { zh: "计划明细", en: "Plan line" }, kind: "id", required: true, many: false, sensitive: false, idOf: "plan_line" },
      { name: "project_name", words: { zh: "项目名称", en: "Project" }, kind: "text", required: true, many: false, sensitive: false, longest: 200 },
      { name: "scope_class", words: { zh: "类别", en: "Class" }, kind: "text", required: true, many: false, sensitive: false, longest: 40 },
      { name: "technical", words: { zh: "技术参数", en: "Technical parameters" }, kind: "text", required: false, many: false, sensitive: false, longest: 500 },
      { name: "unit_price", words: { zh: "单价", en: "Unit price" }, kind: "money", required: false, many: false, sensitive: false },
      { name: "quantity", words: { zh: "数量", en: "Quantity" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "budget", words: { zh: "预算金额", en: "Budget" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "department_and_use", words: { zh: "使用部门及用途", en: "Department and use" }, kind: "text", required: false, many: false, sensitive: false, longest: 300 },
      { name: "procurement", words: { zh: "采购部门及方式", en: "Procurement" }, kind: "text", required: false, many: false, sensitive: false, longest: 200 },
      { name: "basis", words: { zh: "评审报告或说明", en: "Review report or note" }, kind: "text", required: false, many: false, sensitive: false, longest: 200 },
      { name: "remark", words: { zh: "备注", en: "Remark" }, kind: "text", required: false, many: false, sensitive: false, longest: 200 },
    ],
    output: [
      { name: "plan_line", words: { zh: "计划明细", en: "Plan line" }, kind: "id", required: true, many: false, sensitive: false, idOf: "plan_line" },
      { name: "budget", words: { zh: "计划合计", en: "Budget of the plan" }, kind: "money", required: true, many: false, sensitive: false },
    ],
  },
  "funds.drop_plan_line": {
    name: "funds.drop_plan_line",
    module: "funds",
    title: { zh: "删去计划项目", en: "Take a project out of the plan" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS"],
    source: "seed-0 X1",
    asksAgain: false,
    input: [
      { name: "plan_line", words: { zh: "计划明细", en: "Plan line" }, kind: "id", required: true, many: false, sensitive: false, idOf: "plan_line" },
    ],
    output: [
      { name: "plan", words: { zh: "使用计划", en: "Plan" }, kind: "id", required: true, many: false, sensitive: false, idOf: "plan" },
      { name: "budget", words: { zh: "计划合计", en: "Budget of the plan" }, kind: "money", required: true, many: false, sensitive: false },
    ],
  },
  "funds.submit_plan": {
    name: "funds.submit_plan",
    module: "funds",
    title: { zh: "提交使用计划", en: "Submit the plan" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS"],
    source: "seed-0 F8; R3.28-3",
    asksAgain: false,
    input: [
      { name: "plan", words: { zh: "使用计划", en: "Plan" }, kind: "id", required: true, many: false, sensitive: false, idOf: "plan" },
      { name: "opinion", words: { zh: "意见", en: "Opinion" }, kind: "text", required: false, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "plan", words: { zh: "使用计划", en: "Plan" }, kind: "id", required: true, many: false, sensitive: false, idOf: "plan" },
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "funds.withdraw_plan": {
    name: "funds.withdraw_plan",
    module: "funds",
    title: { zh: "撤回使用计划", en: "Withdraw the plan" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS"],
    source: "R3.1-11",
    asksAgain: false,
    input: [
      { name: "plan", words: { zh: "使用计划", en: "Plan" }, kind: "id", required: true, many: false, sensitive: false, idOf: "plan" },
    ],
    output: [
      { name: "plan", words: { zh: "使用计划", en: "Plan" }, kind: "id", required: true, many: false, sensitive: false, idOf: "plan" },
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "funds.approve_plan": {
    name: "funds.approve_plan",
    module: "funds",
    title: { zh: "批准使用计划", en: "Approve the plan" },
    effect: "writes",
    roles: ["LEADING_GROUP_APPROVER", "COOP_HRSS"],
    source: "seed-0 F8; R3.28-3, R3.28-4",
    asksAgain: true,
    input: [
      { name: "plan", words: { zh: "使用计划", en: "Plan" }, kind: "id", required: true, many: false, sensitive: false, idOf: "plan" },
      { name: "opinion", words: { zh: "意见", en: "Opinion" }, kind: "text", required: false, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "plan", words: { zh: "使用计划", en: "Plan" }, kind: "id", required: true, many: false, sensitive: false, idOf: "plan" },
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "funds.return_plan": {
    name: "funds.return_plan",
    module: "funds",
    title: { zh: "退回使用计划", en: "Return the plan" },
    effect: "writes",
    roles: ["LEADING_GROUP_APPROVER", "COOP_HRSS"],
    source: "R3.1-10",
    asksAgain: false,
    input: [
      { name: "plan", words: { zh: "使用计划", en: "Plan" }, kind: "id", required: true, many: false, sensitive: false, idOf: "plan" },
      { name: "opinion", words: { zh: "意见", en: "Opinion" }, kind: "text", required: true, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "plan", words: { zh: "使用计划", en: "Plan" }, kind: "id", required: true, many: false, sensitive: false, idOf: "plan" },
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "funds.send_plan_to_banks": {
    name: "funds.send_plan_to_banks",
    module: "funds",
    title: { zh: "使用计划提交合作银行", en: "Put the plan to the banks" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS"],
    source: "seed-0 F9; seed-1 A9",
    asksAgain: false,
    input: [
      { name: "plan", words: { zh: "使用计划", en: "Plan" }, kind: "id", required: true, many: false, sensitive: false, idOf: "plan" },
    ],
    output: [
      { name: "plan", words: { zh: "使用计划", en: "Plan" }, kind: "id", required: true, many: false, sensitive: false, idOf: "plan" },
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "funds.acknowledge_plan": {
    name: "funds.acknowledge_plan",
    module: "funds",
    title: { zh: "银行签收使用计划", en: "Acknowledge the plan for the bank" },
    effect: "writes",
    roles: ["BANK_CLERK", "BANK_REVIEWER"],
    source: "seed-0 F9",
    asksAgain: false,
    input: [
      { name: "plan", words: { zh: "使用计划", en: "Plan" }, kind: "id", required: true, many: false, sensitive: false, idOf: "plan" },
    ],
    output: [
      { name: "plan", words: { zh: "使用计划", en: "Plan" }, kind: "id", required: true, many: false, sensitive: false, idOf: "plan" },
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "funds.secure_plan_funds": {
    name: "funds.secure_plan_funds",
    module: "funds",
    title: { zh: "银行落实资金保障", en: "Secure the bank's part of the plan" },
    effect: "writes",
    roles: ["BANK_CLERK", "BANK_REVIEWER"],
    source: "seed-1 A9; R3.30-5",
    asksAgain: true,
    input: [
      { name: "plan", words: { zh: "使用计划", en: "Plan" }, kind: "id", required: true, many: false, sensitive: false, idOf: "plan" },
    ],
    output: [
      { name: "plan", words: { zh: "使用计划", en: "Plan" }, kind: "id", required: true, many: false, sensitive: false, idOf: "plan" },
      { name: "amount", words: { zh: "落实金额", en: "Amount secured" }, kind: "money", required: true, many: false, sensitive: false },
    ],
  },
  "funds.file_plan": {
    name: "funds.file_plan",
    module: "funds",
    title: { zh: "使用计划报省备案", en: "File the plan with the province" },
    effect: "writes",
    roles: ["FUND_MANAGER_CITY"],
    source: "seed-0 F9; R3.28-4",
    asksAgain: false,
    input: [
      { name: "plan", words: { zh: "使用计划", en: "Plan" }, kind: "id", required: true, many: false, sensitive: false, idOf: "plan" },
      { name: "opinion", words: { zh: "意见", en: "Opinion" }, kind: "text", required: false, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "plan", words: { zh: "使用计划", en: "Plan" }, kind: "id", required: true, many: false, sensitive: false, idOf: "plan" },
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "funds.receive_filing": {
    name: "funds.receive_filing",
    module: "funds",
    title: { zh: "登记备案", en: "Note the filing of a plan" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV"],
    source: "seed-0 F9",
    asksAgain: false,
    input: [
      { name: "plan", words: { zh: "使用计划", en: "Plan" }, kind: "id", required: true, many: false, sensitive: false, idOf: "plan" },
    ],
    output: [
      { name: "plan", words: { zh: "使用计划", en: "Plan" }, kind: "id", required: true, many: false, sensitive: false, idOf: "plan" },
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "funds.start_plan": {
    name: "funds.start_plan",
    module: "funds",
    title: { zh: "执行使用计划", en: "Begin to carry out the plan" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS"],
    source: "seed-0 F8, F9; seed-1 A9",
    asksAgain: false,
    input: [
      { name: "plan", words: { zh: "使用计划", en: "Plan" }, kind: "id", required: true, many: false, sensitive: false, idOf: "plan" },
    ],
    output: [
      { name: "plan", words: { zh: "使用计划", en: "Plan" }, kind: "id", required: true, many: false, sensitive: false, idOf: "plan" },
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "funds.release_plan_line": {
    name: "funds.release_plan_line",
    module: "funds",
    title: { zh: "释放计划余额", en: "Release the rest of a plan line" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS"],
    source: "R3.28-8; R3.29-5",
    asksAgain: false,
    input: [
      { name: "plan_line", words: { zh: "计划明细", en: "Plan line" }, kind: "id", required: true, many: false, sensitive: false, idOf: "plan_line" },
      { name: "reason", words: { zh: "理由", en: "Reason" }, kind: "text", required: true, many: false, sensitive: false, longest: 300 },
    ],
    output: [
      { name: "plan_line", words: { zh: "计划明细", en: "Plan line" }, kind: "id", required: true, many: false, sensitive: false, idOf: "plan_line" },
      { name: "released", words: { zh: "释放金额", en: "Released" }, kind: "money", required: true, many: false, sensitive: false },
    ],
  },
  "funds.close_plan": {
    name: "funds.close_plan",
    module: "funds",
    title: { zh: "办结使用计划", en: "Close the plan" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS"],
    source: "R3.28-8",
    asksAgain: false,
    input: [
      { name: "plan", words: { zh: "使用计划", en: "Plan" }, kind: "id", required: true, many: false, sensitive: false, idOf: "plan" },
      { name: "opinion", words: { zh: "意见", en: "Opinion" }, kind: "text", required: false, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "plan", words: { zh: "使用计划", en: "Plan" }, kind: "id", required: true, many: false, sensitive: false, idOf: "plan" },
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "funds.cancel_plan": {
    name: "funds.cancel_plan",
    module: "funds",
    title: { zh: "作废使用计划", en: "Cancel the plan" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS"],
    source: "3.43",
    asksAgain: false,
    input: [
      { name: "plan", words: { zh: "使用计划", en: "Plan" }, kind: "id", required: true, many: false, sensitive: false, idOf: "plan" },
      { name: "opinion", words: { zh: "意见", en: "Opinion" }, kind: "text", required: false, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "plan", words: { zh: "使用计划", en: "Plan" }, kind: "id", required: true, many: false, sensitive: false, idOf: "plan" },
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "funds.list_plans": {
    name: "funds.list_plans",
    module: "funds",
    title: { zh: "使用计划列表", en: "List use plans" },
    effect: "reads",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS", "LEADING_GROUP_APPROVER", "LEADING_OFFICE", "PROJECT_MANAGER", "COOP_REVIEWER", "BANK_CLERK", "BANK_REVIEWER", "DISCIPLINE_USER", "AUDIT_USER"],
    source: "seed-0 F8, F9",
    asksAgain: false,
    input: [
      { name: "level", words: { zh: "级", en: "Level" }, kind: "region", required: false, many: false, sensitive: false },
      { name: "year", words: { zh: "年度", en: "Year" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: false, many: false, sensitive: false, longest: 20 },
      { name: "after", words: { zh: "此计划之后", en: "After this plan" }, kind: "id", required: false, many: false, sensitive: false, idOf: "plan" },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "plans", words: { zh: "使用计划", en: "Plans" }, kind: "record", required: false, many: true, sensitive: false, fields: funds_list_plans_plans },
      { name: "next", words: { zh: "下一页", en: "Next page" }, kind: "id", required: false, many: false, sensitive: false, idOf: "plan" },
    ],
    list: { rows: "plans", page: "after", sorts: [], filters: ["level", "year", "state"], hasTotal: false },
  },
  "funds.show_plan": {
    name: "funds.show_plan",
    module: "funds",
    title: { zh: "查看使用计划", en: "Show a use plan" },
    effect: "reads",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS", "LEADING_GROUP_APPROVER", "LEADING_OFFICE", "PROJECT_MANAGER", "COOP_REVIEWER", "BANK_CLERK", "BANK_REVIEWER", "DISCIPLINE_USER", "AUDIT_USER"],
    source: "seed-0 F8, F9; R3.28-8",
    asksAgain: false,
    input: [
      { name: "plan", words: { zh: "使用计划", en: "Plan" }, kind: "id", required: true, many: false, sensitive: false, idOf: "plan" },
    ],
    output: [
      { name: "plan", words: { zh: "使用计划", en: "Plan" }, kind: "record", required: true, many: false, sensitive: false, fields: funds_list_plans_plans },
      { name: "lines", words: { zh: "明细", en: "Lines" }, kind: "record", required: false, many: true, sensitive: false, fields: funds_show_plan_lines },
      { name: "banks", words: { zh: "合作银行", en: "Banks" }, kind: "record", required: false, many: true, sensitive: false, fields: funds_show_plan_banks },
      { name: "available", words: { zh: "本级可用资金", en: "Available at the level" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "acts", words: { zh: "可办操作", en: "Acts" }, kind: "record", required: false, many: true, sensitive: false, fields: policies_show_pack_acts },
    ],
  },
  "funds.record_holders": {
    name: "funds.record_holders",
    module: "funds",
    title: { zh: "录入持卡数量", en: "Record the holders of a bank" },
    effect: "writes",
    roles: ["COOP_HRSS"],
    source: "seed-1 A3; R3.30-2",
    asksAgain: false,
    input: [
      { name: "level", words: { zh: "级", en: "Level" }, kind: "region", required: false, many: false, sensitive: false },
      { name: "year", words: { zh: "年度", en: "Year" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "bank", words: { zh: "合作银行", en: "Bank" }, kind: "id", required: true, many: false, sensitive: false, idOf: "organisation" },
      { name: "holders", words: { zh: "第三代社保卡持卡数量", en: "Third-generation holders" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "source", words: { zh: "数据来源", en: "Source" }, kind: "text", required: true, many: false, sensitive: false, longest: 200 },
    ],
    output: [
      { name: "holder_count", words: { zh: "持卡数量", en: "Holder count" }, kind: "id", required: false, many: false, sensitive: false, idOf: "holder_count" },
      { name: "repeated", words: { zh: "此前已录入", en: "Recorded before" }, kind: "flag", required: true, many: false, sensitive: false },
    ],
  },
  "funds.correct_holders": {
    name: "funds.correct_holders",
    module: "funds",
    title: { zh: "更正持卡数量", en: "Correct the holders of a bank" },
    effect: "writes",
    roles: ["COOP_HRSS"],
    source: "seed-1 A3; R3.30-2",
    asksAgain: false,
    input: [
      { name: "holder_count", words: { zh: "持卡数量", en: "Holder count" }, kind: "id", required: true, many: false, sensitive: false, idOf: "holder_count" },
      { name: "holders", words: { zh: "第三代社保卡持卡数量", en: "Third-generation holders" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "source", words: { zh: "数据来源", en: "Source" }, kind: "text", required: true, many: false, sensitive: false, longest: 200 },
    ],
    output: [
      { name: "holder_count", words: { zh: "持卡数量", en: "Holder count" }, kind: "id", required: true, many: false, sensitive: false, idOf: "holder_count" },
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "funds.import_holders": {
    name: "funds.import_holders",
    module: "funds",
    title: { zh: "导入持卡数量", en: "Import the holders of the banks" },
    effect: "writes",
    roles: ["COOP_HRSS"],
    source: "seed-1 A3; R3.30-2",
    asksAgain: false,
    input: [
      { name: "level", words: { zh: "级", en: "Level" }, kind: "region", required: false, many: false, sensitive: false },
      { name: "year", words: { zh: "年度", en: "Year" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "upload", words: { zh: "文件", en: "Sheet" }, kind: "id", required: true, many: false, sensitive: false, idOf: "upload" },
    ],
    output: [
      { name: "recorded", words: { zh: "录入或更正", en: "Recorded or corrected" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "repeated", words: { zh: "此前已录入", en: "Recorded before" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "findings", words: { zh: "核查结果", en: "Findings" }, kind: "record", required: false, many: true, sensitive: false, fields: funds_import_accruals_findings },
    ],
  },
  "funds.confirm_holders": {
    name: "funds.confirm_holders",
    module: "funds",
    title: { zh: "确认持卡数量", en: "Confirm the holders for the bureau" },
    effect: "writes",
    roles: ["COOP_HRSS"],
    source: "seed-1 A3, A10; R3.30-2",
    asksAgain: false,
    input: [
      { name: "holder_count", words: { zh: "持卡数量", en: "Holder count" }, kind: "id", required: true, many: false, sensitive: false, idOf: "holder_count" },
    ],
    output: [
      { name: "holder_count", words: { zh: "持卡数量", en: "Holder count" }, kind: "id", required: true, many: false, sensitive: false, idOf: "holder_count" },
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "funds.confirm_own_holders": {
    name: "funds.confirm_own_holders",
    module: "funds",
    title: { zh: "银行确认持卡数量", en: "Confirm the holders for the bank" },
    effect: "writes",
    roles: ["BANK_CLERK", "BANK_REVIEWER"],
    source: "seed-1 A10; R3.30-2",
    asksAgain: false,
    input: [
      { name: "holder_count", words: { zh: "持卡数量", en: "Holder count" }, kind: "id", required: true, many: false, sensitive: false, idOf: "holder_count" },
    ],
    output: [
      { name: "holder_count", words: { zh: "持卡数量", en: "Holder count" }, kind: "id", required: true, many: false, sensitive: false, idOf: "holder_count" },
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "funds.list_holders": {
    name: "funds.list_holders",
    module: "funds",
    title: { zh: "持卡数量列表", en: "List the holders of the banks" },
    effect: "reads",
    roles: ["COOP_HRSS", "BANK_CLERK", "BANK_REVIEWER", "COOP_REVIEWER", "DISCIPLINE_USER", "AUDIT_USER"],
    source: "seed-1 A3, A10",
    asksAgain: false,
    input: [
      { name: "level", words: { zh: "级", en: "Level" }, kind: "region", required: false, many: false, sensitive: false },
      { name: "year", words: { zh: "年度", en: "Year" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "amount", words: { zh: "试算金额", en: "Amount to share out" }, kind: "money", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "holders", words: { zh: "持卡数量", en: "Holders" }, kind: "record", required: false, many: true, sensitive: false, fields: funds_list_holders_holders },
      { name: "total", words: { zh: "合计", en: "Total" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "confirmed", words: { zh: "全部确认", en: "All confirmed" }, kind: "flag", required: true, many: false, sensitive: false },
    ],
  },
  "funds.fill_statement": {
    name: "funds.fill_statement",
    module: "funds",
    title: { zh: "填报对账单", en: "Fill in the statement" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS", "BANK_CLERK"],
    source: "seed-0 F7; seed-1 A10; R3.28-6",
    asksAgain: false,
    input: [
      { name: "statement", words: { zh: "对账单", en: "Statement" }, kind: "id", required: true, many: false, sensitive: false, idOf: "statement" },
      { name: "cards", words: { zh: "预制卡数量（张）", en: "Prefabricated cards" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "accrued", words: { zh: "本期计提", en: "Accrued in the period" }, kind: "money", required: false, many: false, sensitive: false },
      { name: "adjusted", words: { zh: "本期调整", en: "Adjusted in the period" }, kind: "money", required: false, many: false, sensitive: false },
      { name: "settled", words: { zh: "本期已付", en: "Paid in the period" }, kind: "money", required: false, many: false, sensitive: false },
      { name: "planned", words: { zh: "期末计划占用", en: "Reserved by plans at the end" }, kind: "money", required: false, many: false, sensitive: false },
      { name: "committed", words: { zh: "期末合同占用", en: "Committed at the end" }, kind: "money", required: false, many: false, sensitive: false },
      { name: "noticed", words: { zh: "其中付款通知在途", en: "Of it in notices under way" }, kind: "money", required: false, many: false, sensitive: false },
      { name: "available", words: { zh: "期末可用资金", en: "Available at the end" }, kind: "money", required: false, many: false, sensitive: false },
      { name: "as_ledger", words: { zh: "与台账一致", en: "As the ledger says" }, kind: "flag", required: false, many: false, sensitive: false },
      { name: "upload", words: { zh: "制卡批次清单", en: "List of card batches" }, kind: "id", required: false, many: false, sensitive: false, idOf: "upload" },
    ],
    output: [
      { name: "statement", words: { zh: "对账单", en: "Statement" }, kind: "id", required: true, many: false, sensitive: false, idOf: "statement" },
      { name: "differences", words: { zh: "差异数", en: "Differences" }, kind: "integer", required: true, many: false, sensitive: false },
    ],
  },
  "funds.explain_difference": {
    name: "funds.explain_difference",
    module: "funds",
    title: { zh: "说明对账差异", en: "Explain a difference of the statement" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS", "BANK_CLERK", "BANK_REVIEWER"],
    source: "R3.28-6",
    asksAgain: false,
    input: [
      { name: "difference", words: { zh: "差异", en: "Difference" }, kind: "id", required: true, many: false, sensitive: false, idOf: "difference" },
      { name: "kind", words: { zh: "差异类型", en: "Kind" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "timing", zh: "入账时间不同", en: "Booked at another time" }, { code: "scrapped", zh: "废卡", en: "Scrapped cards" }, { code: "moved_city", zh: "市州间调卡", en: "Cards moved between prefectures" }, { code: "count_error", zh: "数量差错", en: "Counted wrongly" }, { code: "bank_fee", zh: "银行手续费", en: "Fees of the bank" }, { code: "in_transit", zh: "付款在途", en: "Payment in transit" }, { code: "other", zh: "其他", en: "Other" }, ] },
      { name: "explanation", words: { zh: "说明", en: "Explanation" }, kind: "text", required: true, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "difference", words: { zh: "差异", en: "Difference" }, kind: "id", required: true, many: false, sensitive: false, idOf: "difference" },
      { name: "left", words: { zh: "尚未说明", en: "Left to explain" }, kind: "integer", required: true, many: false, sensitive: false },
    ],
  },
  "funds.confirm_statement": {
    name: "funds.confirm_statement",
    module: "funds",
    title: { zh: "确认对账单", en: "Confirm the statement" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS", "BANK_CLERK", "BANK_REVIEWER"],
    source: "seed-0 F7; R3.28-6",
    asksAgain: false,
    input: [
      { name: "statement", words: { zh: "对账单", en: "Statement" }, kind: "id", required: true, many: false, sensitive: false, idOf: "statement" },
    ],
    output: [
      { name: "statement", words: { zh: "对账单", en: "Statement" }, kind: "id", required: true, many: false, sensitive: false, idOf: "statement" },
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "funds.list_statements": {
    name: "funds.list_statements",
    module: "funds",
    title: { zh: "对账单列表", en: "List the statements" },
    effect: "reads",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS", "LEADING_GROUP_APPROVER", "LEADING_OFFICE", "PROJECT_MANAGER", "COOP_REVIEWER", "BANK_CLERK", "BANK_REVIEWER", "DISCIPLINE_USER", "AUDIT_USER"],
    source: "seed-0 F7",
    asksAgain: false,
    input: [
      { name: "period", words: { zh: "结算期", en: "Period" }, kind: "id", required: false, many: false, sensitive: false, idOf: "settlement_period" },
      { name: "bank", words: { zh: "合作银行", en: "Bank" }, kind: "id", required: false, many: false, sensitive: false, idOf: "organisation" },
      { name: "after", words: { zh: "此对账单之后", en: "After this statement" }, kind: "id", required: false, many: false, sensitive: false, idOf: "statement" },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "statements", words: { zh: "对账单", en: "Statements" }, kind: "record", required: false, many: true, sensitive: false, fields: funds_list_statements_statements },
      { name: "next", words: { zh: "下一页", en: "Next page" }, kind: "id", required: false, many: false, sensitive: false, idOf: "statement" },
    ],
    list: { rows: "statements", page: "after", sorts: [], filters: ["period", "bank"], hasTotal: false },
  },
  "funds.show_statement": {
    name: "funds.show_statement",
    module: "funds",
    title: { zh: "查看对账单", en: "Show the statement" },
    effect: "reads",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS", "LEADING_GROUP_APPROVER", "LEADING_OFFICE", "PROJECT_MANAGER", "COOP_REVIEWER", "BANK_CLERK", "BANK_REVIEWER", "DISCIPLINE_USER", "AUDIT_USER"],
    source: "seed-0 F7; R3.28-6",
    asksAgain: false,
    input: [
      { name: "statement", words: { zh: "对账单", en: "Statement" }, kind: "id", required: true, many: false, sensitive: false, idOf: "statement" },
    ],
    output: [
      { name: "statement", words: { zh: "对账单", en: "Statement" }, kind: "record", required: true, many: false, sensitive: false, fields: funds_list_statements_statements },
      { name: "figures", words: { zh: "数字", en: "Figures" }, kind: "record", required: false, many: true, sensitive: false, fields: funds_show_statement_figures },
      { name: "parties", words: { zh: "各方", en: "Parties" }, kind: "record", required: false, many: true, sensitive: false, fields: funds_show_statement_parties },
      { name: "differences", words: { zh: "差异", en: "Differences" }, kind: "record", required: false, many: true, sensitive: false, fields: funds_show_statement_differences },
      { name: "in_transit", words: { zh: "在途付款通知", en: "Notices in transit" }, kind: "record", required: false, many: true, sensitive: false, fields: funds_show_statement_in_transit },
      { name: "acts", words: { zh: "可办操作", en: "Acts" }, kind: "record", required: false, many: true, sensitive: false, fields: policies_show_pack_acts },
    ],
  },
  "funds.list_deadlines": {
    name: "funds.list_deadlines",
    module: "funds",
    title: { zh: "资金期限", en: "Deadlines of funds" },
    effect: "reads",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS", "LEADING_GROUP_APPROVER", "LEADING_OFFICE", "PROJECT_MANAGER", "COOP_REVIEWER", "BANK_CLERK", "BANK_REVIEWER", "DISCIPLINE_USER", "AUDIT_USER"],
    source: "seed-0 F7, F11, F15; seed-1 A9, A10; 3.44",
    asksAgain: false,
    input: [
      { name: "kind", words: { zh: "种类", en: "Kind" }, kind: "choice", required: false, many: false, sensitive: false, choices: [{ code: "compare_books", zh: "对账", en: "Compare the books" }, { code: "settle_period", zh: "半年结算", en: "Settle the period" }, { code: "secure_plan", zh: "银行落实资金保障", en: "Secure the plan's money" }, { code: "rules_end", zh: "规则包到期", en: "The rules end" }, ] },
      { name: "only_overdue", words: { zh: "仅逾期", en: "Only overdue" }, kind: "flag", required: false, many: false, sensitive: false },
      { name: "after", words: { zh: "此日期之后", en: "After this day" }, kind: "date", required: false, many: false, sensitive: false },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "deadlines", words: { zh: "期限", en: "Deadlines" }, kind: "record", required: false, many: true, sensitive: false, fields: funds_list_deadlines_deadlines },
      { name: "next", words: { zh: "下一页", en: "Next page" }, kind: "date", required: false, many: false, sensitive: false },
    ],
    list: { rows: "deadlines", page: "after", sorts: [], filters: ["kind", "only_overdue"], hasTotal: false },
  },
  "funds.list_periods": {
    name: "funds.list_periods",
    module: "funds",
    title: { zh: "结算期列表", en: "List settlement periods" },
    effect: "reads",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS", "DISCIPLINE_USER", "AUDIT_USER"],
    source: "seed-0 F11",
    asksAgain: false,
    input: [
      { name: "after", words: { zh: "此结算期之后", en: "After this period" }, kind: "id", required: false, many: false, sensitive: false, idOf: "settlement_period" },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "periods", words: { zh: "结算期", en: "Periods" }, kind: "record", required: false, many: true, sensitive: false, fields: funds_list_periods_periods },
      { name: "next", words: { zh: "下一页", en: "Next page" }, kind: "id", required: false, many: false, sensitive: false, idOf: "settlement_period" },
    ],
    list: { rows: "periods", page: "after", sorts: [], filters: [], hasTotal: false },
  },
  "funds.close_period": {
    name: "funds.close_period",
    module: "funds",
    title: { zh: "半年结算", en: "Settle the period" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS"],
    source: "seed-0 F11; R3.28-7",
    asksAgain: true,
    input: [
      { name: "period", words: { zh: "结算期", en: "Period" }, kind: "id", required: true, many: false, sensitive: false, idOf: "settlement_period" },
      { name: "opinion", words: { zh: "意见", en: "Opinion" }, kind: "text", required: false, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "period", words: { zh: "结算期", en: "Period" }, kind: "id", required: true, many: false, sensitive: false, idOf: "settlement_period" },
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "funds.open_extra_settlement": {
    name: "funds.open_extra_settlement",
    module: "funds",
    title: { zh: "另行结算", en: "Open an extra settlement" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS"],
    source: "seed-0 F11; R3.28-7",
    asksAgain: false,
    input: [
      { name: "level", words: { zh: "级", en: "Level" }, kind: "region", required: false, many: false, sensitive: false },
      { name: "last_day", words: { zh: "截至日期", en: "Last day" }, kind: "date", required: true, many: false, sensitive: false },
      { name: "reason", words: { zh: "理由", en: "Reason" }, kind: "text", required: true, many: false, sensitive: false, longest: 300 },
    ],
    output: [
      { name: "period", words: { zh: "结算期", en: "Period" }, kind: "id", required: true, many: false, sensitive: false, idOf: "settlement_period" },
    ],
  },
  "funds.print_plan": {
    name: "funds.print_plan",
    module: "funds",
    title: { zh: "打印使用计划", en: "Print the use plan" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS", "LEADING_GROUP_APPROVER", "BANK_CLERK", "BANK_REVIEWER", "DISCIPLINE_USER", "AUDIT_USER"],
    source: "seed-0 X1; seed-1 X1; R3.40-1",
    asksAgain: false,
    input: [
      { name: "plan", words: { zh: "使用计划", en: "Plan" }, kind: "id", required: true, many: false, sensitive: false, idOf: "plan" },
      { name: "format", words: { zh: "格式", en: "Format" }, kind: "choice", required: false, many: false, sensitive: false, choices: [{ code: "pdf", zh: "PDF（打印）", en: "PDF, to print" }, { code: "xlsx", zh: "Excel 工作簿", en: "Excel workbook" }, ] },
    ],
    output: [
      { name: "papers", words: { zh: "单据", en: "Papers" }, kind: "record", required: false, many: true, sensitive: false, fields: funds_print_plan_papers },
    ],
  },
  "funds.print_statement": {
    name: "funds.print_statement",
    module: "funds",
    title: { zh: "打印对账单", en: "Print the statement" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS", "BANK_CLERK", "BANK_REVIEWER", "DISCIPLINE_USER", "AUDIT_USER"],
    source: "seed-0 F7; seed-1 A10; 3.40",
    asksAgain: false,
    input: [
      { name: "statement", words: { zh: "对账单", en: "Statement" }, kind: "id", required: true, many: false, sensitive: false, idOf: "statement" },
      { name: "format", words: { zh: "格式", en: "Format" }, kind: "choice", required: false, many: false, sensitive: false, choices: [{ code: "pdf", zh: "PDF（打印）", en: "PDF, to print" }, { code: "xlsx", zh: "Excel 工作簿", en: "Excel workbook" }, ] },
    ],
    output: [
      { name: "number", words: { zh: "编号", en: "Number" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "digest", words: { zh: "内容摘要", en: "Digest of the content" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "download", words: { zh: "下载", en: "Download" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "file_name", words: { zh: "文件名", en: "File name" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "copy", words: { zh: "第几次打印", en: "Which print" }, kind: "integer", required: true, many: false, sensitive: false },
    ],
  },
  "projects.audit_package": {
    name: "projects.audit_package",
    module: "projects",
    title: { zh: "导出审计资料包", en: "Export the audit package" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS", "DISCIPLINE_USER", "AUDIT_USER"],
    source: "seed-0 F12, F13, P16, P19; R3.28-9",
    asksAgain: true,
    input: [
      { name: "level", words: { zh: "级", en: "Level" }, kind: "region", required: false, many: false, sensitive: false },
      { name: "from", words: { zh: "日期起", en: "From" }, kind: "date", required: true, many: false, sensitive: false },
      { name: "to", words: { zh: "日期止", en: "To" }, kind: "date", required: true, many: false, sensitive: false },
      { name: "purpose", words: { zh: "用途", en: "Purpose" }, kind: "text", required: true, many: false, sensitive: false, longest: 200 },
    ],
    output: [
      { name: "download", words: { zh: "下载", en: "Download" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "file_name", words: { zh: "文件名", en: "File name" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "digest", words: { zh: "清单摘要", en: "Digest of the manifest" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "signature", words: { zh: "签名", en: "Signature" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "files", words: { zh: "文件数", en: "Files" }, kind: "integer", required: true, many: false, sensitive: false },
    ],
  },
  "projects.propose_project": {
    name: "projects.propose_project",
    module: "projects",
    title: { zh: "提出（申报）项目", en: "Propose a project" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "PROJECT_MANAGER", "COOP_DEPT_USER"],
    source: "seed-0 P4, P5, P9; seed-1 A3, A11; R3.29-1, R3.29-3, R3.30-1",
    asksAgain: false,
    input: [
      { name: "name", words: { zh: "项目名称", en: "Name" }, kind: "text", required: true, many: false, sensitive: false, longest: 100 },
      { name: "scope_class", words: { zh: "项目类别", en: "Class" }, kind: "text", required: true, many: false, sensitive: false, longest: 10 },
      { name: "purpose", words: { zh: "建设内容或应用功能", en: "What is to be built" }, kind: "text", required: true, many: false, sensitive: false, longest: 2000 },
      { name: "budget", words: { zh: "预算金额", en: "Budget" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "responsible", words: { zh: "项目负责人", en: "Person in charge" }, kind: "text", required: true, many: false, sensitive: false, longest: 50 },
      { name: "counties", words: { zh: "受益县市区", en: "Counties that profit" }, kind: "region", required: false, many: true, sensitive: false },
      { name: "banks", words: { zh: "拟付款的合作银行", en: "Banks that will pay" }, kind: "id", required: false, many: true, sensitive: false, idOf: "partner" },
      { name: "urgent", words: { zh: "紧急项目", en: "Urgent" }, kind: "flag", required: false, many: false, sensitive: false },
      { name: "urgent_reason", words: { zh: "紧急理由", en: "Why it is urgent" }, kind: "text", required: false, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "project", words: { zh: "项目", en: "Project" }, kind: "id", required: true, many: false, sensitive: false, idOf: "project" },
      { name: "code", words: { zh: "项目编号", en: "Code" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "split_alarm", words: { zh: "疑似拆分的项目", en: "Projects it may be split from" }, kind: "text", required: false, many: true, sensitive: false },
    ],
  },
  "projects.record_consultation": {
    name: "projects.record_consultation",
    module: "projects",
    title: { zh: "登记与银行沟通情况", en: "Record a consultation" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "PROJECT_MANAGER"],
    source: "seed-0 P6; R3.29-2",
    asksAgain: false,
    input: [
      { name: "project", words: { zh: "项目", en: "Project" }, kind: "id", required: true, many: false, sensitive: false, idOf: "project" },
      { name: "bank", words: { zh: "合作银行", en: "Bank" }, kind: "id", required: true, many: false, sensitive: false, idOf: "partner" },
      { name: "held_on", words: { zh: "沟通日期", en: "Day" }, kind: "date", required: false, many: false, sensitive: false },
      { name: "agreed", words: { zh: "达成共识的事项", en: "Points agreed on" }, kind: "choice", required: false, many: true, sensitive: false, choices: [{ code: "AMOUNT", zh: "项目金额", en: "Amount" }, { code: "PROCUREMENT_METHOD", zh: "采购方式", en: "Method of procurement" }, { code: "INVOICE_CONTENT", zh: "开票内容", en: "Content of the invoice" }, { code: "ACCEPTANCE_METHOD", zh: "验收方式", en: "Method of acceptance" }, ] },
      { name: "content", words: { zh: "沟通纪要", en: "Minutes" }, kind: "text", required: true, many: false, sensitive: false, longest: 2000 },
    ],
    output: [
      { name: "missing", words: { zh: "尚未达成共识的银行", en: "Banks not yet agreed" }, kind: "text", required: false, many: true, sensitive: false },
    ],
  },
  "projects.finish_consultation": {
    name: "projects.finish_consultation",
    module: "projects",
    title: { zh: "完成银行沟通", en: "Finish the consultation" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "PROJECT_MANAGER"],
    source: "seed-0 P6; R3.29-2",
    asksAgain: false,
    input: [
      { name: "project", words: { zh: "项目", en: "Project" }, kind: "id", required: true, many: false, sensitive: false, idOf: "project" },
      { name: "held_on", words: { zh: "日期", en: "Day" }, kind: "date", required: false, many: false, sensitive: false },
      { name: "content", words: { zh: "说明或意见", en: "Content" }, kind: "text", required: false, many: false, sensitive: false, longest: 2000 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state_zh", words: { zh: "状态（中文）", en: "State in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state_en", words: { zh: "状态（英文）", en: "State in English" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "projects.submit_feasibility": {
    name: "projects.submit_feasibility",
    module: "projects",
    title: { zh: "报送可行性研究报告", en: "Submit the feasibility report" },
    effect: "writes",
    roles: ["COOP_DEPT_USER"],
    source: "seed-1 A5; R3.30-3",
    asksAgain: false,
    input: [
      { name: "project", words: { zh: "项目", en: "Project" }, kind: "id", required: true, many: false, sensitive: false, idOf: "project" },
      { name: "held_on", words: { zh: "日期", en: "Day" }, kind: "date", required: false, many: false, sensitive: false },
      { name: "content", words: { zh: "说明或意见", en: "Content" }, kind: "text", required: false, many: false, sensitive: false, longest: 2000 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state_zh", words: { zh: "状态（中文）", en: "State in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state_en", words: { zh: "状态（英文）", en: "State in English" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "projects.review_feasibility": {
    name: "projects.review_feasibility",
    module: "projects",
    title: { zh: "可行性论证（评审）", en: "Review the feasibility" },
    effect: "writes",
    roles: ["LEADING_OFFICE", "COOP_REVIEWER"],
    source: "seed-0 P7; seed-1 A6; R3.30-3",
    asksAgain: false,
    input: [
      { name: "project", words: { zh: "项目", en: "Project" }, kind: "id", required: true, many: false, sensitive: false, idOf: "project" },
      { name: "reviewers", words: { zh: "专家或评审人员", en: "Experts or reviewers" }, kind: "text", required: true, many: false, sensitive: false, longest: 500 },
      { name: "held_on", words: { zh: "日期", en: "Day" }, kind: "date", required: false, many: false, sensitive: false },
      { name: "content", words: { zh: "论证（评审）意见", en: "Opinion" }, kind: "text", required: true, many: false, sensitive: false, longest: 2000 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state_zh", words: { zh: "状态（中文）", en: "State in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state_en", words: { zh: "状态（英文）", en: "State in English" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "projects.decide_project": {
    name: "projects.decide_project",
    module: "projects",
    title: { zh: "审定立项", en: "Decide the initiation" },
    effect: "writes",
    roles: ["LEADING_GROUP_APPROVER"],
    source: "seed-0 P7, P9; R3.29-3",
    asksAgain: false,
    input: [
      { name: "project", words: { zh: "项目", en: "Project" }, kind: "id", required: true, many: false, sensitive: false, idOf: "project" },
      { name: "granted", words: { zh: "批准预算", en: "Budget granted" }, kind: "money", required: false, many: false, sensitive: false },
      { name: "plan_line", words: { zh: "使用计划的行", en: "Line of the plan" }, kind: "id", required: false, many: false, sensitive: false, idOf: "plan_line" },
      { name: "held_on", words: { zh: "审定日期", en: "Day" }, kind: "date", required: false, many: false, sensitive: false },
      { name: "content", words: { zh: "审定意见", en: "Opinion" }, kind: "text", required: true, many: false, sensitive: false, longest: 2000 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state_zh", words: { zh: "状态（中文）", en: "State in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state_en", words: { zh: "状态（英文）", en: "State in English" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "projects.plan_project": {
    name: "projects.plan_project",
    module: "projects",
    title: { zh: "列入使用计划", en: "Put a project into the plan" },
    effect: "writes",
    roles: ["COOP_HRSS"],
    source: "seed-1 A7; R3.30-4",
    asksAgain: false,
    input: [
      { name: "project", words: { zh: "项目", en: "Project" }, kind: "id", required: true, many: false, sensitive: false, idOf: "project" },
      { name: "plan_line", words: { zh: "使用计划的行", en: "Line of the plan" }, kind: "id", required: true, many: false, sensitive: false, idOf: "plan_line" },
      { name: "granted", words: { zh: "计划金额", en: "Amount planned" }, kind: "money", required: false, many: false, sensitive: false },
      { name: "content", words: { zh: "说明", en: "Note" }, kind: "text", required: false, many: false, sensitive: false, longest: 2000 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state_zh", words: { zh: "状态（中文）", en: "State in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state_en", words: { zh: "状态（英文）", en: "State in English" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "projects.reject_project": {
    name: "projects.reject_project",
    module: "projects",
    title: { zh: "不予立项（评审不通过）", en: "Reject a project" },
    effect: "writes",
    roles: ["LEADING_GROUP_APPROVER", "COOP_REVIEWER", "COOP_HRSS"],
    source: "seed-0 P7; seed-1 A6",
    asksAgain: false,
    input: [
      { name: "project", words: { zh: "项目", en: "Project" }, kind: "id", required: true, many: false, sensitive: false, idOf: "project" },
      { name: "reason", words: { zh: "理由", en: "Reason" }, kind: "text", required: true, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state_zh", words: { zh: "状态（中文）", en: "State in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state_en", words: { zh: "状态（英文）", en: "State in English" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "projects.finish_scheme": {
    name: "projects.finish_scheme",
    module: "projects",
    title: { zh: "确定项目方案", en: "Finish the scheme" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "PROJECT_MANAGER"],
    source: "seed-0 P8",
    asksAgain: false,
    input: [
      { name: "project", words: { zh: "项目", en: "Project" }, kind: "id", required: true, many: false, sensitive: false, idOf: "project" },
      { name: "held_on", words: { zh: "日期", en: "Day" }, kind: "date", required: false, many: false, sensitive: false },
      { name: "content", words: { zh: "说明或意见", en: "Content" }, kind: "text", required: false, many: false, sensitive: false, longest: 2000 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state_zh", words: { zh: "状态（中文）", en: "State in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state_en", words: { zh: "状态（英文）", en: "State in English" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "projects.record_budget_review": {
    name: "projects.record_budget_review",
    module: "projects",
    title: { zh: "登记预算评审", en: "Record the budget review" },
    effect: "writes",
    roles: ["LEADING_OFFICE"],
    source: "seed-0 P10; R3.29-4",
    asksAgain: false,
    input: [
      { name: "project", words: { zh: "项目", en: "Project" }, kind: "id", required: true, many: false, sensitive: false, idOf: "project" },
      { name: "agency", words: { zh: "评审机构", en: "Agency" }, kind: "text", required: true, many: false, sensitive: false, longest: 100 },
      { name: "chosen_by", words: { zh: "确定方式", en: "How it was chosen" }, kind: "text", required: true, many: false, sensitive: false, longest: 100 },
      { name: "reviewed", words: { zh: "评审金额", en: "Reviewed amount" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "held_on", words: { zh: "评审日期", en: "Day" }, kind: "date", required: false, many: false, sensitive: false },
      { name: "content", words: { zh: "评审意见", en: "Opinion" }, kind: "text", required: false, many: false, sensitive: false, longest: 2000 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state_zh", words: { zh: "状态（中文）", en: "State in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state_en", words: { zh: "状态（英文）", en: "State in English" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "projects.start_procurement": {
    name: "projects.start_procurement",
    module: "projects",
    title: { zh: "开始采购", en: "Start procurement" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "PROJECT_MANAGER"],
    source: "seed-0 P10, P11; R3.29-4",
    asksAgain: false,
    input: [
      { name: "project", words: { zh: "项目", en: "Project" }, kind: "id", required: true, many: false, sensitive: false, idOf: "project" },
      { name: "method", words: { zh: "采购方式", en: "Method" }, kind: "text", required: true, many: false, sensitive: false, longest: 40 },
      { name: "reference", words: { zh: "采购编号", en: "Procurement number" }, kind: "text", required: false, many: false, sensitive: false, longest: 60 },
      { name: "held_on", words: { zh: "公告日期", en: "Day of the notice" }, kind: "date", required: false, many: false, sensitive: false },
      { name: "content", words: { zh: "说明", en: "Note" }, kind: "text", required: false, many: false, sensitive: false, longest: 2000 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "split_alarm", words: { zh: "疑似拆分的项目", en: "Projects it may be split from" }, kind: "text", required: false, many: true, sensitive: false },
    ],
  },
  "projects.record_award": {
    name: "projects.record_award",
    module: "projects",
    title: { zh: "登记采购结果", en: "Record the award" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "PROJECT_MANAGER", "COOP_HRSS"],
    source: "seed-0 P11; seed-1 A7; R3.30-5",
    asksAgain: false,
    input: [
      { name: "project", words: { zh: "项目", en: "Project" }, kind: "id", required: true, many: false, sensitive: false, idOf: "project" },
      { name: "method", words: { zh: "采购方式", en: "Method" }, kind: "text", required: true, many: false, sensitive: false, longest: 40 },
      { name: "reference", words: { zh: "采购编号", en: "Procurement number" }, kind: "text", required: true, many: false, sensitive: false, longest: 60 },
      { name: "winner", words: { zh: "中标（成交）单位", en: "Winner" }, kind: "text", required: true, many: false, sensitive: false, longest: 100 },
      { name: "amount", words: { zh: "中标金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "bidders", words: { zh: "投标单位", en: "Bidders" }, kind: "text", required: false, many: false, sensitive: false, longest: 1000 },
      { name: "held_on", words: { zh: "成交日期", en: "Day" }, kind: "date", required: false, many: false, sensitive: false },
      { name: "content", words: { zh: "公示及说明", en: "Publicity and notes" }, kind: "text", required: false, many: false, sensitive: false, longest: 2000 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state_zh", words: { zh: "状态（中文）", en: "State in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state_en", words: { zh: "状态（英文）", en: "State in English" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "projects.confirm_funds_secured": {
    name: "projects.confirm_funds_secured",
    module: "projects",
    title: { zh: "确认资金保障", en: "Confirm that money is secured" },
    effect: "writes",
    roles: ["BANK_CLERK", "BANK_REVIEWER"],
    source: "seed-1 A9; R3.30-5",
    asksAgain: false,
    input: [
      { name: "project", words: { zh: "项目", en: "Project" }, kind: "id", required: true, many: false, sensitive: false, idOf: "project" },
      { name: "held_on", words: { zh: "确认日期", en: "Day" }, kind: "date", required: false, many: false, sensitive: false },
      { name: "content", words: { zh: "说明", en: "Note" }, kind: "text", required: false, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "secured", words: { zh: "已确认", en: "Secured" }, kind: "flag", required: true, many: false, sensitive: false },
    ],
  },
  "projects.sign_contract": {
    name: "projects.sign_contract",
    module: "projects",
    title: { zh: "签订合同", en: "Sign a contract" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "PROJECT_MANAGER", "COOP_HRSS"],
    source: "seed-0 P13; seed-1 A7, A9; R3.29-5, R3.29-12, R3.30-5",
    asksAgain: false,
    input: [
      { name: "project", words: { zh: "项目", en: "Project" }, kind: "id", required: true, many: false, sensitive: false, idOf: "project" },
      { name: "number", words: { zh: "合同编号", en: "Number" }, kind: "text", required: true, many: false, sensitive: false, longest: 60 },
      { name: "name", words: { zh: "合同名称", en: "Name" }, kind: "text", required: true, many: false, sensitive: false, longest: 100 },
      { name: "contractor", words: { zh: "承建单位", en: "Contractor" }, kind: "id", required: true, many: false, sensitive: false, idOf: "partner" },
      { name: "amount", words: { zh: "合同金额", en: "Amount" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "account_name", words: { zh: "账户名称", en: "Name of the account" }, kind: "text", required: true, many: false, sensitive: false, longest: 100 },
      { name: "opening_outlet", words: { zh: "开户行营业网点", en: "Outlet of the account" }, kind: "text", required: true, many: false, sensitive: false, longest: 100 },
      { name: "account", words: { zh: "账号", en: "Account" }, kind: "account", required: true, many: false, sensitive: true },
      { name: "bank", words: { zh: "签约银行", en: "Bank that signs" }, kind: "id", required: false, many: false, sensitive: false, idOf: "partner" },
      { name: "signed_on", words: { zh: "签订日期", en: "Signed on" }, kind: "date", required: true, many: false, sensitive: false },
      { name: "starts_on", words: { zh: "开工日期", en: "Begins on" }, kind: "date", required: true, many: false, sensitive: false },
      { name: "ends_on", words: { zh: "完工日期", en: "Ends on" }, kind: "date", required: true, many: false, sensitive: false },
      { name: "terms", words: { zh: "付款条款", en: "Terms of payment" }, kind: "record", required: false, many: true, sensitive: false, fields: projects_sign_contract_terms },
      { name: "more_to_come", words: { zh: "还有后续合同", en: "More contracts follow" }, kind: "flag", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "contract", words: { zh: "合同", en: "Contract" }, kind: "id", required: true, many: false, sensitive: false, idOf: "contract" },
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "projects.start_work": {
    name: "projects.start_work",
    module: "projects",
    title: { zh: "开工", en: "Start the work" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "PROJECT_MANAGER", "COOP_DEPT_USER"],
    source: "seed-0 P12, P13; seed-1 A8",
    asksAgain: false,
    input: [
      { name: "project", words: { zh: "项目", en: "Project" }, kind: "id", required: true, many: false, sensitive: false, idOf: "project" },
      { name: "held_on", words: { zh: "日期", en: "Day" }, kind: "date", required: false, many: false, sensitive: false },
      { name: "content", words: { zh: "说明或意见", en: "Content" }, kind: "text", required: false, many: false, sensitive: false, longest: 2000 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state_zh", words: { zh: "状态（中文）", en: "State in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state_en", words: { zh: "状态（英文）", en: "State in English" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "projects.suspend_project": {
    name: "projects.suspend_project",
    module: "projects",
    title: { zh: "暂停项目实施", en: "Suspend a project" },
    effect: "writes",
    roles: ["LEADING_OFFICE"],
    source: "domain.md 3.29",
    asksAgain: false,
    input: [
      { name: "project", words: { zh: "项目", en: "Project" }, kind: "id", required: true, many: false, sensitive: false, idOf: "project" },
      { name: "reason", words: { zh: "理由", en: "Reason" }, kind: "text", required: true, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state_zh", words: { zh: "状态（中文）", en: "State in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state_en", words: { zh: "状态（英文）", en: "State in English" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "projects.resume_project": {
    name: "projects.resume_project",
    module: "projects",
    title: { zh: "恢复项目实施", en: "Resume a project" },
    effect: "writes",
    roles: ["LEADING_OFFICE"],
    source: "domain.md 3.29",
    asksAgain: false,
    input: [
      { name: "project", words: { zh: "项目", en: "Project" }, kind: "id", required: true, many: false, sensitive: false, idOf: "project" },
      { name: "reason", words: { zh: "理由", en: "Reason" }, kind: "text", required: true, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state_zh", words: { zh: "状态（中文）", en: "State in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state_en", words: { zh: "状态（英文）", en: "State in English" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "projects.terminate_project": {
    name: "projects.terminate_project",
    module: "projects",
    title: { zh: "终止项目", en: "Terminate a project" },
    effect: "writes",
    roles: ["LEADING_GROUP_APPROVER", "COOP_HRSS"],
    source: "domain.md 3.29",
    asksAgain: false,
    input: [
      { name: "project", words: { zh: "项目", en: "Project" }, kind: "id", required: true, many: false, sensitive: false, idOf: "project" },
      { name: "reason", words: { zh: "理由", en: "Reason" }, kind: "text", required: true, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state_zh", words: { zh: "状态（中文）", en: "State in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state_en", words: { zh: "状态（英文）", en: "State in English" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "projects.add_record": {
    name: "projects.add_record",
    module: "projects",
    title: { zh: "登记过程记录", en: "Add a record" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "PROJECT_MANAGER", "LEADING_OFFICE", "CONTRACTOR_USER", "COOP_DEPT_USER", "COOP_HRSS"],
    source: "seed-0 P13, P14, P15; seed-1 A5, A8; R3.29-6, R3.29-13",
    asksAgain: false,
    input: [
      { name: "project", words: { zh: "项目", en: "Project" }, kind: "id", required: true, many: false, sensitive: false, idOf: "project" },
      { name: "kind", words: { zh: "种类", en: "Kind" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "need", zh: "需求商定", en: "Need agreed" }, { code: "feasibility", zh: "可行性论证（评审）", en: "Feasibility review" }, { code: "decision", zh: "审定", en: "Decision" }, { code: "plan", zh: "列入计划", en: "Put into the plan" }, { code: "scheme", zh: "项目方案", en: "Scheme" }, { code: "budget_review", zh: "预算评审", en: "Budget review" }, { code: "procurement", zh: "采购", en: "Procurement" }, { code: "award", zh: "采购结果", en: "Award" }, { code: "signing", zh: "合同签订", en: "Signing" }, { code: "start", zh: "开工", en: "Start of work" }, { code: "milestone", zh: "进度节点", en: "Milestone" }, { code: "delivery", zh: "交付", en: "Delivery" }, { code: "meeting", zh: "协调会", en: "Coordination meeting" }, { code: "supervision", zh: "监理", en: "Supervision" }, { code: "hand_over", zh: "档案移交", en: "Hand-over of the archive" }, { code: "rectification", zh: "整改", en: "Putting right" }, { code: "funds_secured", zh: "资金保障", en: "Money secured" }, { code: "pause", zh: "暂停与恢复", en: "Suspension" }, { code: "closing", zh: "结清", en: "Settlement" }, { code: "termination", zh: "终止", en: "Termination" }, ] },
      { name: "held_on", words: { zh: "日期", en: "Day" }, kind: "date", required: false, many: false, sensitive: false },
      { name: "content", words: { zh: "内容", en: "Content" }, kind: "text", required: true, many: false, sensitive: false, longest: 2000 },
      { name: "party", words: { zh: "参加单位或人员", en: "Who took part" }, kind: "text", required: false, many: false, sensitive: false, longest: 500 },
      { name: "reference", words: { zh: "编号", en: "Number" }, kind: "text", required: false, many: false, sensitive: false, longest: 60 },
    ],
    output: [
      { name: "records", words: { zh: "记录数", en: "Records" }, kind: "integer", required: true, many: false, sensitive: false },
    ],
  },
  "projects.attach_document": {
    name: "projects.attach_document",
    module: "projects",
    title: { zh: "归入项目文件", en: "Attach a document" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "PROJECT_MANAGER", "LEADING_GROUP_APPROVER", "LEADING_OFFICE", "CONTRACTOR_USER", "COOP_DEPT_USER", "COOP_REVIEWER", "COOP_HRSS", "BANK_CLERK", "BANK_REVIEWER"],
    source: "seed-0 P16; R3.29-7",
    asksAgain: false,
    input: [
      { name: "project", words: { zh: "项目", en: "Project" }, kind: "id", required: true, many: false, sensitive: false, idOf: "project" },
      { name: "kind", words: { zh: "文件种类", en: "Kind" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "consultation_minutes", zh: "银行沟通纪要", en: "Minutes of the consultation" }, { code: "feasibility_report", zh: "可行性研究报告", en: "Feasibility report" }, { code: "expert_opinion", zh: "专家论证意见", en: "Experts' opinion" }, { code: "review_report", zh: "项目评审报告", en: "Review report" }, { code: "decision_minutes", zh: "立项审定文件", en: "Decision" }, { code: "scheme", zh: "项目方案", en: "Scheme" }, { code: "security_design", zh: "信息系统安全技术应用设计", en: "Security technology design" }, { code: "budget_review_report", zh: "预算评审报告", en: "Budget review report" }, { code: "procurement_file", zh: "采购文件", en: "Procurement file" }, { code: "award_notice", zh: "中标（成交）通知书", en: "Award notice" }, { code: "contract_text", zh: "合同文本", en: "Contract" }, { code: "supplement_text", zh: "补充协议", en: "Supplement" }, { code: "sealed_letter", zh: "盖章函件", en: "Sealed letter" }, { code: "meeting_minutes", zh: "会议纪要", en: "Minutes of a meeting" }, { code: "supervisor_report", zh: "监理报告", en: "Supervisor's report" }, { code: "delivery_list", zh: "交付清单", en: "List of deliveries" }, { code: "test_report", zh: "测试报告", en: "Test report" }, { code: "user_manual", zh: "用户手册", en: "User manual" }, { code: "training_record", zh: "培训记录", en: "Training record" }, { code: "hand_over_list", zh: "档案移交清单", en: "Hand-over list of the archive" }, { code: "acceptance_report", zh: "验收报告", en: "Acceptance report" }, { code: "invoice", zh: "发票", en: "Invoice" }, { code: "bank_receipt", zh: "银行回执", en: "Bank receipt" }, { code: "asset_list", zh: "资产清单", en: "List of assets" }, { code: "other", zh: "其他文件", en: "Other document" }, ] },
      { name: "upload", words: { zh: "上传文件", en: "Uploaded file" }, kind: "id", required: true, many: false, sensitive: false, idOf: "upload" },
      { name: "note", words: { zh: "说明", en: "Note" }, kind: "text", required: false, many: false, sensitive: false, longest: 200 },
    ],
    output: [
      { name: "document", words: { zh: "文件", en: "Document" }, kind: "id", required: true, many: false, sensitive: false, idOf: "document" },
      { name: "missing_now", words: { zh: "下一步尚缺的文件", en: "Documents missing for the next steps" }, kind: "choice", required: false, many: true, sensitive: false, choices: [{ code: "consultation_minutes", zh: "银行沟通纪要", en: "Minutes of the consultation" }, { code: "feasibility_report", zh: "可行性研究报告", en: "Feasibility report" }, { code: "expert_opinion", zh: "专家论证意见", en: "Experts' opinion" }, { code: "review_report", zh: "项目评审报告", en: "Review report" }, { code: "decision_minutes", zh: "立项审定文件", en: "Decision" }, { code: "scheme", zh: "项目方案", en: "Scheme" }, { code: "security_design", zh: "信息系统安全技术应用设计", en: "Security technology design" }, { code: "budget_review_report", zh: "预算评审报告", en: "Budget review report" }, { code: "procurement_file", zh: "采购文件", en: "Procurement file" }, { code: "award_notice", zh: "中标（成交）通知书", en: "Award notice" }, { code: "contract_text", zh: "合同文本", en: "Contract" }, { code: "supplement_text", zh: "补充协议", en: "Supplement" }, { code: "sealed_letter", zh: "盖章函件", en: "Sealed letter" }, { code: "meeting_minutes", zh: "会议纪要", en: "Minutes of a meeting" }, { code: "supervisor_report", zh: "监理报告", en: "Supervisor's report" }, { code: "delivery_list", zh: "交付清单", en: "List of deliveries" }, { code: "test_report", zh: "测试报告", en: "Test report" }, { code: "user_manual", zh: "用户手册", en: "User manual" }, { code: "training_record", zh: "培训记录", en: "Training record" }, { code: "hand_over_list", zh: "档案移交清单", en: "Hand-over list of the archive" }, { code: "acceptance_report", zh: "验收报告", en: "Acceptance report" }, { code: "invoice", zh: "发票", en: "Invoice" }, { code: "bank_receipt", zh: "银行回执", en: "Bank receipt" }, { code: "asset_list", zh: "资产清单", en: "List of assets" }, { code: "other", zh: "其他文件", en: "Other document" }, ] },
    ],
  },
  "projects.open_declaration_window": {
    name: "projects.open_declaration_window",
    module: "projects",
    title: { zh: "开放追加申报", en: "Open a declaration window" },
    effect: "writes",
    roles: ["COOP_HRSS"],
    source: "seed-1 A3; R3.30-1",
    asksAgain: false,
    input: [
      { name: "opens_on", words: { zh: "开始日期", en: "Opens on" }, kind: "date", required: true, many: false, sensitive: false },
      { name: "closes_on", words: { zh: "截止日期", en: "Closes on" }, kind: "date", required: true, many: false, sensitive: false },
      { name: "reason", words: { zh: "理由", en: "Reason" }, kind: "text", required: true, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "window", words: { zh: "申报期", en: "Window" }, kind: "id", required: true, many: false, sensitive: false, idOf: "window" },
    ],
  },
  "projects.list_declaration_windows": {
    name: "projects.list_declaration_windows",
    module: "projects",
    title: { zh: "追加申报期清单", en: "List declaration windows" },
    effect: "reads",
    roles: ["*"],
    source: "seed-1 A3",
    asksAgain: false,
    input: [
      { name: "after", words: { zh: "此申报期之后", en: "After this window" }, kind: "id", required: false, many: false, sensitive: false, idOf: "window" },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "windows", words: { zh: "申报期", en: "Windows" }, kind: "record", required: false, many: true, sensitive: false, fields: projects_list_declaration_windows_windows },
      { name: "next", words: { zh: "下一页", en: "Next page" }, kind: "id", required: false, many: false, sensitive: false, idOf: "window" },
    ],
    list: { rows: "windows", page: "after", sorts: [], filters: [], hasTotal: false },
  },
  "projects.add_supplement": {
    name: "projects.add_supplement",
    module: "projects",
    title: { zh: "登记补充协议", en: "Add a supplement" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "PROJECT_MANAGER", "COOP_HRSS"],
    source: "R3.29-12",
    asksAgain: false,
    input: [
      { name: "contract", words: { zh: "合同", en: "Contract" }, kind: "id", required: true, many: false, sensitive: false, idOf: "contract" },
      { name: "kind", words: { zh: "变更事项", en: "What changes" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "account", zh: "变更收款账户", en: "Another account" }, { code: "completion", zh: "变更完工日期", en: "Another day of completion" }, { code: "content", zh: "变更内容", en: "Other content" }, ] },
      { name: "document", words: { zh: "补充协议或盖章函件", en: "Supplement or sealed letter" }, kind: "id", required: true, many: false, sensitive: false, idOf: "document" },
      { name: "signed_on", words: { zh: "签订日期", en: "Signed on" }, kind: "date", required: true, many: false, sensitive: false },
      { name: "content", words: { zh: "内容", en: "Content" }, kind: "text", required: true, many: false, sensitive: false, longest: 2000 },
      { name: "account_name", words: { zh: "账户名称", en: "Name of the account" }, kind: "text", required: false, many: false, sensitive: false, longest: 100 },
      { name: "opening_outlet", words: { zh: "开户行营业网点", en: "Outlet of the account" }, kind: "text", required: false, many: false, sensitive: false, longest: 100 },
      { name: "account", words: { zh: "账号", en: "Account" }, kind: "account", required: false, many: false, sensitive: true },
      { name: "ends_on", words: { zh: "完工日期", en: "Ends on" }, kind: "date", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "contract", words: { zh: "合同", en: "Contract" }, kind: "id", required: true, many: false, sensitive: false, idOf: "contract" },
    ],
  },
  "projects.list_projects": {
    name: "projects.list_projects",
    module: "projects",
    title: { zh: "项目清单", en: "List projects" },
    effect: "reads",
    roles: ["*"],
    source: "seed-0 P19; R3.29-13",
    asksAgain: false,
    input: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: false, many: false, sensitive: false, longest: 40 },
      { name: "scope_class", words: { zh: "项目类别", en: "Class" }, kind: "text", required: false, many: false, sensitive: false, longest: 10 },
      { name: "words", words: { zh: "名称或编号", en: "Name or code" }, kind: "text", required: false, many: false, sensitive: false, longest: 100 },
      { name: "within", words: { zh: "区划之内", en: "Within this region" }, kind: "region", required: false, many: false, sensitive: false },
      { name: "after", words: { zh: "此项目之后", en: "After this project" }, kind: "id", required: false, many: false, sensitive: false, idOf: "project" },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "projects", words: { zh: "项目", en: "Projects" }, kind: "record", required: false, many: true, sensitive: false, fields: projects_list_projects_projects },
      { name: "next", words: { zh: "下一页", en: "Next page" }, kind: "id", required: false, many: false, sensitive: false, idOf: "project" },
    ],
    list: { rows: "projects", page: "after", sorts: [], filters: ["state", "scope_class", "words", "within"], hasTotal: false },
  },
  "projects.list_split_alarms": {
    name: "projects.list_split_alarms",
    module: "projects",
    title: { zh: "疑似拆分项目预警", en: "List split alarms" },
    effect: "reads",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "LEADING_GROUP_APPROVER", "LEADING_OFFICE", "DISCIPLINE_USER", "AUDIT_USER"],
    source: "seed-0 P10, P19; R3.29-4",
    asksAgain: false,
    input: [
      { name: "after", words: { zh: "此项目之后", en: "After this project" }, kind: "id", required: false, many: false, sensitive: false, idOf: "project" },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "alarms", words: { zh: "预警", en: "Alarms" }, kind: "record", required: false, many: true, sensitive: false, fields: projects_list_split_alarms_alarms },
      { name: "next", words: { zh: "下一页", en: "Next page" }, kind: "id", required: false, many: false, sensitive: false, idOf: "project" },
    ],
    list: { rows: "alarms", page: "after", sorts: [], filters: [], hasTotal: false },
  },
  "projects.show_project": {
    name: "projects.show_project",
    module: "projects",
    title: { zh: "查看项目", en: "Show a project" },
    effect: "reads",
    roles: ["*"],
    source: "seed-0 P19; R3.29-13",
    asksAgain: false,
    input: [
      { name: "project", words: { zh: "项目", en: "Project" }, kind: "id", required: true, many: false, sensitive: false, idOf: "project" },
    ],
    output: [
      { name: "project", words: { zh: "项目", en: "Project" }, kind: "record", required: true, many: false, sensitive: false, fields: projects_list_projects_projects },
      { name: "purpose", words: { zh: "建设内容", en: "Purpose" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "urgent_reason", words: { zh: "紧急理由", en: "Why urgent" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "pack", words: { zh: "规则依据", en: "Rules" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "counties", words: { zh: "受益县市区", en: "Counties" }, kind: "region", required: false, many: true, sensitive: false },
      { name: "split_alarm", words: { zh: "疑似拆分的项目", en: "Split alarm" }, kind: "text", required: false, many: true, sensitive: false },
      { name: "timeline", words: { zh: "经过", en: "Timeline" }, kind: "record", required: false, many: true, sensitive: false, fields: projects_show_project_timeline },
      { name: "consultations", words: { zh: "银行沟通", en: "Consultations" }, kind: "record", required: false, many: true, sensitive: false, fields: projects_show_project_consultations },
      { name: "documents", words: { zh: "文件", en: "Documents" }, kind: "record", required: false, many: true, sensitive: false, fields: projects_show_project_documents },
      { name: "missing", words: { zh: "下一步尚缺的文件", en: "Missing documents" }, kind: "choice", required: false, many: true, sensitive: false, choices: [{ code: "consultation_minutes", zh: "银行沟通纪要", en: "Minutes of the consultation" }, { code: "feasibility_report", zh: "可行性研究报告", en: "Feasibility report" }, { code: "expert_opinion", zh: "专家论证意见", en: "Experts' opinion" }, { code: "review_report", zh: "项目评审报告", en: "Review report" }, { code: "decision_minutes", zh: "立项审定文件", en: "Decision" }, { code: "scheme", zh: "项目方案", en: "Scheme" }, { code: "security_design", zh: "信息系统安全技术应用设计", en: "Security technology design" }, { code: "budget_review_report", zh: "预算评审报告", en: "Budget review report" }, { code: "procurement_file", zh: "采购文件", en: "Procurement file" }, { code: "award_notice", zh: "中标（成交）通知书", en: "Award notice" }, { code: "contract_text", zh: "合同文本", en: "Contract" }, { code: "supplement_text", zh: "补充协议", en: "Supplement" }, { code: "sealed_letter", zh: "盖章函件", en: "Sealed letter" }, { code: "meeting_minutes", zh: "会议纪要", en: "Minutes of a meeting" }, { code: "supervisor_report", zh: "监理报告", en: "Supervisor's report" }, { code: "delivery_list", zh: "交付清单", en: "List of deliveries" }, { code: "test_report", zh: "测试报告", en: "Test report" }, { code: "user_manual", zh: "用户手册", en: "User manual" }, { code: "training_record", zh: "培训记录", en: "Training record" }, { code: "hand_over_list", zh: "档案移交清单", en: "Hand-over list of the archive" }, { code: "acceptance_report", zh: "验收报告", en: "Acceptance report" }, { code: "invoice", zh: "发票", en: "Invoice" }, { code: "bank_receipt", zh: "银行回执", en: "Bank receipt" }, { code: "asset_list", zh: "资产清单", en: "List of assets" }, { code: "other", zh: "其他文件", en: "Other document" }, ] },
      { name: "money", words: { zh: "各银行资金", en: "Money of each bank" }, kind: "record", required: false, many: true, sensitive: false, fields: projects_show_project_money },
      { name: "contracts", words: { zh: "合同", en: "Contracts" }, kind: "record", required: false, many: true, sensitive: false, fields: projects_show_project_contracts },
      { name: "acceptance", words: { zh: "验收", en: "Acceptance" }, kind: "record", required: false, many: false, sensitive: false, fields: projects_show_project_acceptance },
      { name: "notices", words: { zh: "付款通知", en: "Payment notices" }, kind: "record", required: false, many: true, sensitive: false, fields: projects_show_project_notices },
      { name: "assets", words: { zh: "形成的资产", en: "Assets" }, kind: "record", required: false, many: true, sensitive: false, fields: projects_show_project_assets },
      { name: "acts", words: { zh: "可办事项", en: "Acts" }, kind: "record", required: false, many: true, sensitive: false, fields: policies_show_pack_acts },
    ],
  },
  "projects.apply_acceptance": {
    name: "projects.apply_acceptance",
    module: "projects",
    title: { zh: "申请验收", en: "Apply for acceptance" },
    effect: "writes",
    roles: ["CONTRACTOR_USER"],
    source: "seed-0 P16; R3.29-7",
    asksAgain: false,
    input: [
      { name: "project", words: { zh: "项目", en: "Project" }, kind: "id", required: true, many: false, sensitive: false, idOf: "project" },
      { name: "held_on", words: { zh: "日期", en: "Day" }, kind: "date", required: false, many: false, sensitive: false },
      { name: "content", words: { zh: "说明或意见", en: "Content" }, kind: "text", required: false, many: false, sensitive: false, longest: 2000 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state_zh", words: { zh: "状态（中文）", en: "State in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state_en", words: { zh: "状态（英文）", en: "State in English" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "projects.record_acceptance": {
    name: "projects.record_acceptance",
    module: "projects",
    title: { zh: "登记验收情况", en: "Record an acceptance" },
    effect: "writes",
    roles: ["LEADING_OFFICE", "COOP_DEPT_USER"],
    source: "seed-0 P17; seed-1 A8; R3.29-8, R3.30-6",
    asksAgain: false,
    input: [
      { name: "project", words: { zh: "项目", en: "Project" }, kind: "id", required: true, many: false, sensitive: false, idOf: "project" },
      { name: "held_on", words: { zh: "验收日期", en: "Day" }, kind: "date", required: true, many: false, sensitive: false },
      { name: "started_on", words: { zh: "开工日期", en: "Started on" }, kind: "date", required: true, many: false, sensitive: false },
      { name: "finished_on", words: { zh: "竣工日期", en: "Finished on" }, kind: "date", required: true, many: false, sensitive: false },
      { name: "members", words: { zh: "验收人员", en: "Members" }, kind: "text", required: true, many: false, sensitive: false, longest: 500 },
      { name: "opinion", words: { zh: "验收意见", en: "Opinion" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "PASS", zh: "验收合格", en: "Passed" }, { code: "PASS_WITH_ISSUES", zh: "验收合格，有待整改", en: "Passed with issues" }, { code: "FAIL", zh: "验收不合格", en: "Failed" }, ] },
      { name: "content", words: { zh: "意见内容", en: "What was found" }, kind: "text", required: true, many: false, sensitive: false, longest: 2000 },
      { name: "issues", words: { zh: "待整改问题", en: "What is to be put right" }, kind: "text", required: false, many: false, sensitive: false, longest: 2000 },
    ],
    output: [
      { name: "acceptance", words: { zh: "验收", en: "Acceptance" }, kind: "id", required: true, many: false, sensitive: false, idOf: "acceptance" },
      { name: "nth", words: { zh: "第几次", en: "Which" }, kind: "integer", required: true, many: false, sensitive: false },
    ],
  },
  "projects.sign_acceptance": {
    name: "projects.sign_acceptance",
    module: "projects",
    title: { zh: "签署验收报告", en: "Sign the acceptance report" },
    effect: "writes",
    roles: ["LEADING_OFFICE", "COOP_DEPT_USER", "COOP_REVIEWER", "COOP_HRSS"],
    source: "seed-0 P17; seed-1 A8, X2; R3.30-6",
    asksAgain: false,
    input: [
      { name: "project", words: { zh: "项目", en: "Project" }, kind: "id", required: true, many: false, sensitive: false, idOf: "project" },
      { name: "signer", words: { zh: "签字人", en: "Signer" }, kind: "text", required: true, many: false, sensitive: false, longest: 50 },
      { name: "signed_on", words: { zh: "签字日期", en: "Signed on" }, kind: "date", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "missing", words: { zh: "尚未签字的单位", en: "Who has not signed yet" }, kind: "text", required: false, many: true, sensitive: false },
    ],
  },
  "projects.accept_project": {
    name: "projects.accept_project",
    module: "projects",
    title: { zh: "验收通过", en: "Accept a project" },
    effect: "writes",
    roles: ["LEADING_OFFICE", "COOP_DEPT_USER"],
    source: "seed-0 P17; seed-1 A8; R3.29-8, R3.30-6",
    asksAgain: false,
    input: [
      { name: "project", words: { zh: "项目", en: "Project" }, kind: "id", required: true, many: false, sensitive: false, idOf: "project" },
      { name: "held_on", words: { zh: "日期", en: "Day" }, kind: "date", required: false, many: false, sensitive: false },
      { name: "content", words: { zh: "说明或意见", en: "Content" }, kind: "text", required: false, many: false, sensitive: false, longest: 2000 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state_zh", words: { zh: "状态（中文）", en: "State in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state_en", words: { zh: "状态（英文）", en: "State in English" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "projects.fail_acceptance": {
    name: "projects.fail_acceptance",
    module: "projects",
    title: { zh: "验收不通过", en: "Fail an acceptance" },
    effect: "writes",
    roles: ["LEADING_OFFICE", "COOP_DEPT_USER"],
    source: "seed-0 P17; R3.29-8",
    asksAgain: false,
    input: [
      { name: "project", words: { zh: "项目", en: "Project" }, kind: "id", required: true, many: false, sensitive: false, idOf: "project" },
      { name: "held_on", words: { zh: "日期", en: "Day" }, kind: "date", required: false, many: false, sensitive: false },
      { name: "content", words: { zh: "说明或意见", en: "Content" }, kind: "text", required: false, many: false, sensitive: false, longest: 2000 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state_zh", words: { zh: "状态（中文）", en: "State in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state_en", words: { zh: "状态（英文）", en: "State in English" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "projects.close_issues": {
    name: "projects.close_issues",
    module: "projects",
    title: { zh: "确认整改完成", en: "Close the issues" },
    effect: "writes",
    roles: ["LEADING_OFFICE", "COOP_DEPT_USER"],
    source: "domain.md 3.47 row 3.29",
    asksAgain: false,
    input: [
      { name: "project", words: { zh: "项目", en: "Project" }, kind: "id", required: true, many: false, sensitive: false, idOf: "project" },
      { name: "closed_on", words: { zh: "整改完成日期", en: "Closed on" }, kind: "date", required: false, many: false, sensitive: false },
      { name: "content", words: { zh: "整改情况", en: "What was done" }, kind: "text", required: true, many: false, sensitive: false, longest: 2000 },
    ],
    output: [
      { name: "closed", words: { zh: "已完成", en: "Closed" }, kind: "flag", required: true, many: false, sensitive: false },
    ],
  },
  "projects.register_asset": {
    name: "projects.register_asset",
    module: "projects",
    title: { zh: "登记形成资产", en: "Register an asset" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "PROJECT_MANAGER", "COOP_DEPT_USER", "COOP_HRSS"],
    source: "seed-0 P20",
    asksAgain: false,
    input: [
      { name: "project", words: { zh: "项目", en: "Project" }, kind: "id", required: true, many: false, sensitive: false, idOf: "project" },
      { name: "name", words: { zh: "资产名称", en: "Name" }, kind: "text", required: true, many: false, sensitive: false, longest: 100 },
      { name: "kind", words: { zh: "资产类别", en: "Kind" }, kind: "text", required: true, many: false, sensitive: false, longest: 40 },
      { name: "quantity", words: { zh: "数量", en: "Quantity" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "value", words: { zh: "价值", en: "Value" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "place", words: { zh: "存放地点", en: "Place" }, kind: "text", required: true, many: false, sensitive: false, longest: 100 },
      { name: "keeper", words: { zh: "保管单位或人员", en: "Keeper" }, kind: "text", required: true, many: false, sensitive: false, longest: 100 },
      { name: "registered_on", words: { zh: "登记日期", en: "Registered on" }, kind: "date", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "asset", words: { zh: "资产", en: "Asset" }, kind: "id", required: true, many: false, sensitive: false, idOf: "asset" },
    ],
  },
  "projects.make_notice": {
    name: "projects.make_notice",
    module: "projects",
    title: { zh: "开具付款通知", en: "Make payment notices" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS"],
    source: "seed-0 P18, F10, X2; seed-1 A9, X3; R3.28-5, R3.29-9, R3.29-11, R3.30-8",
    asksAgain: false,
    input: [
      { name: "contract", words: { zh: "合同", en: "Contract" }, kind: "id", required: true, many: false, sensitive: false, idOf: "contract" },
      { name: "invoices", words: { zh: "发票", en: "Invoices" }, kind: "record", required: false, many: true, sensitive: false, fields: projects_make_notice_invoices },
      { name: "shares", words: { zh: "各银行分摊", en: "Shares of the banks" }, kind: "record", required: false, many: true, sensitive: false, fields: projects_make_notice_shares },
      { name: "note", words: { zh: "说明", en: "Note" }, kind: "text", required: false, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "notices", words: { zh: "付款通知", en: "Payment notices" }, kind: "record", required: false, many: true, sensitive: false, fields: projects_make_notice_notices },
      { name: "amount", words: { zh: "合计", en: "Sum" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "capital", words: { zh: "合计大写", en: "Sum in capitals" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state", words: { zh: "项目状态", en: "State of the project" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "projects.collect_notice": {
    name: "projects.collect_notice",
    module: "projects",
    title: { zh: "收取付款通知", en: "Collect payment notices" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV"],
    source: "seed-0 P18; R3.29-9",
    asksAgain: false,
    input: [
      { name: "notices", words: { zh: "付款通知", en: "Payment notices" }, kind: "id", required: false, many: true, sensitive: false, idOf: "payment_notice" },
    ],
    output: [
      { name: "notices", words: { zh: "份数", en: "How many" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "amount", words: { zh: "合计", en: "Sum" }, kind: "money", required: true, many: false, sensitive: false },
    ],
  },
  "projects.submit_notice": {
    name: "projects.submit_notice",
    module: "projects",
    title: { zh: "统一提交付款通知", en: "Submit payment notices" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV"],
    source: "seed-0 P18; R3.29-9",
    asksAgain: false,
    input: [
      { name: "notices", words: { zh: "付款通知", en: "Payment notices" }, kind: "id", required: false, many: true, sensitive: false, idOf: "payment_notice" },
    ],
    output: [
      { name: "notices", words: { zh: "份数", en: "How many" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "amount", words: { zh: "合计", en: "Sum" }, kind: "money", required: true, many: false, sensitive: false },
    ],
  },
  "projects.issue_notice": {
    name: "projects.issue_notice",
    module: "projects",
    title: { zh: "送达付款通知", en: "Send a payment notice" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS"],
    source: "seed-1 A9; R3.29-9",
    asksAgain: false,
    input: [
      { name: "notice", words: { zh: "付款通知", en: "Payment notice" }, kind: "id", required: true, many: false, sensitive: false, idOf: "payment_notice" },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "projects.receive_notice": {
    name: "projects.receive_notice",
    module: "projects",
    title: { zh: "签收付款通知", en: "Receive a payment notice" },
    effect: "writes",
    roles: ["BANK_CLERK", "BANK_REVIEWER"],
    source: "seed-0 P18; seed-1 A9; R3.29-10, R3.30-7",
    asksAgain: false,
    input: [
      { name: "notice", words: { zh: "付款通知", en: "Payment notice" }, kind: "id", required: true, many: false, sensitive: false, idOf: "payment_notice" },
      { name: "received_on", words: { zh: "收到日期", en: "Received on" }, kind: "date", required: true, many: false, sensitive: false },
      { name: "with_invoice", words: { zh: "同时收到发票", en: "With the invoice" }, kind: "flag", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "due_on", words: { zh: "付款期限", en: "Due on" }, kind: "date", required: false, many: false, sensitive: false },
      { name: "provisional", words: { zh: "期限为暂定", en: "The day is provisional" }, kind: "flag", required: true, many: false, sensitive: false },
    ],
  },
  "projects.receive_invoice": {
    name: "projects.receive_invoice",
    module: "projects",
    title: { zh: "签收发票", en: "Receive an invoice" },
    effect: "writes",
    roles: ["BANK_CLERK", "BANK_REVIEWER"],
    source: "seed-1 A9; R3.30-7",
    asksAgain: false,
    input: [
      { name: "notice", words: { zh: "付款通知", en: "Payment notice" }, kind: "id", required: true, many: false, sensitive: false, idOf: "payment_notice" },
      { name: "received_on", words: { zh: "收到日期", en: "Received on" }, kind: "date", required: true, many: false, sensitive: false },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "due_on", words: { zh: "付款期限", en: "Due on" }, kind: "date", required: false, many: false, sensitive: false },
      { name: "provisional", words: { zh: "期限为暂定", en: "The day is provisional" }, kind: "flag", required: true, many: false, sensitive: false },
    ],
  },
  "projects.return_invoice": {
    name: "projects.return_invoice",
    module: "projects",
    title: { zh: "退回发票", en: "Return an invoice" },
    effect: "writes",
    roles: ["BANK_CLERK", "BANK_REVIEWER"],
    source: "domain.md 3.47 row 3.30; R3.30-7",
    asksAgain: false,
    input: [
      { name: "notice", words: { zh: "付款通知", en: "Payment notice" }, kind: "id", required: true, many: false, sensitive: false, idOf: "payment_notice" },
      { name: "returned_on", words: { zh: "退回日期", en: "Returned on" }, kind: "date", required: true, many: false, sensitive: false },
      { name: "reason", words: { zh: "退回原因", en: "Reason" }, kind: "text", required: true, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "due_on", words: { zh: "付款期限", en: "Due on" }, kind: "date", required: false, many: false, sensitive: false },
      { name: "provisional", words: { zh: "期限为暂定", en: "The day is provisional" }, kind: "flag", required: true, many: false, sensitive: false },
    ],
  },
  "projects.record_payment": {
    name: "projects.record_payment",
    module: "projects",
    title: { zh: "登记付款", en: "Record a payment" },
    effect: "writes",
    roles: ["BANK_CLERK", "BANK_REVIEWER"],
    source: "seed-0 P18; seed-1 A9; R3.29-10, R3.29-12",
    asksAgain: false,
    input: [
      { name: "notice", words: { zh: "付款通知", en: "Payment notice" }, kind: "id", required: true, many: false, sensitive: false, idOf: "payment_notice" },
      { name: "paid_on", words: { zh: "付款日期", en: "Paid on" }, kind: "date", required: true, many: false, sensitive: false },
      { name: "amount", words: { zh: "付款金额", en: "Amount" }, kind: "money", required: false, many: false, sensitive: false },
      { name: "account_name", words: { zh: "收款户名", en: "Name of the account paid to" }, kind: "text", required: true, many: false, sensitive: false, longest: 100 },
      { name: "bank_reference", words: { zh: "银行流水号", en: "Reference of the bank" }, kind: "text", required: true, many: false, sensitive: false, longest: 60 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "left", words: { zh: "尚未支付", en: "Left to pay" }, kind: "money", required: true, many: false, sensitive: false },
      { name: "days_late", words: { zh: "逾期天数", en: "Days late" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "project_state", words: { zh: "项目状态", en: "State of the project" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "projects.give_receipt": {
    name: "projects.give_receipt",
    module: "projects",
    title: { zh: "出具付款回执", en: "Give a receipt" },
    effect: "writes",
    roles: ["BANK_CLERK", "BANK_REVIEWER"],
    source: "seed-0 P18, X2; R3.29-10",
    asksAgain: false,
    input: [
      { name: "notice", words: { zh: "付款通知", en: "Payment notice" }, kind: "id", required: true, many: false, sensitive: false, idOf: "payment_notice" },
      { name: "given_to", words: { zh: "送达单位", en: "Given to" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "PROVINCE", zh: "省中心", en: "Provincial centre" }, { code: "CITY", zh: "市州中心", en: "Prefecture centre" }, { code: "HRSS", zh: "人社局", en: "HRSS bureau" }, ] },
      { name: "given_on", words: { zh: "出具日期", en: "Given on" }, kind: "date", required: false, many: false, sensitive: false },
      { name: "upload", words: { zh: "银行转账回执", en: "Transfer slip of the bank" }, kind: "id", required: true, many: false, sensitive: false, idOf: "upload" },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "missing", words: { zh: "尚未出具的回执", en: "Receipts still to be given" }, kind: "text", required: false, many: true, sensitive: false },
    ],
  },
  "projects.cancel_notice": {
    name: "projects.cancel_notice",
    module: "projects",
    title: { zh: "作废付款通知", en: "Cancel a payment notice" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS"],
    source: "domain.md 3.43; 3.1.5",
    asksAgain: false,
    input: [
      { name: "notice", words: { zh: "付款通知", en: "Payment notice" }, kind: "id", required: true, many: false, sensitive: false, idOf: "payment_notice" },
      { name: "reason", words: { zh: "原因", en: "Reason" }, kind: "text", required: true, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "projects.recall_notice": {
    name: "projects.recall_notice",
    module: "projects",
    title: { zh: "撤回付款通知", en: "Recall a payment notice" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS"],
    source: "domain.md 3.47 row 3.29",
    asksAgain: false,
    input: [
      { name: "notice", words: { zh: "付款通知", en: "Payment notice" }, kind: "id", required: true, many: false, sensitive: false, idOf: "payment_notice" },
      { name: "reason", words: { zh: "原因", en: "Reason" }, kind: "text", required: true, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "projects.finish_payment": {
    name: "projects.finish_payment",
    module: "projects",
    title: { zh: "结清项目付款", en: "Finish the payment" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS"],
    source: "seed-0 F3; R3.28-8",
    asksAgain: false,
    input: [
      { name: "project", words: { zh: "项目", en: "Project" }, kind: "id", required: true, many: false, sensitive: false, idOf: "project" },
      { name: "reason", words: { zh: "理由", en: "Reason" }, kind: "text", required: true, many: false, sensitive: false, longest: 500 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state_zh", words: { zh: "状态（中文）", en: "State in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state_en", words: { zh: "状态（英文）", en: "State in English" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "projects.archive_project": {
    name: "projects.archive_project",
    module: "projects",
    title: { zh: "项目归档", en: "Archive a project" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "PROJECT_MANAGER", "COOP_HRSS"],
    source: "seed-0 P16; R3.40-3",
    asksAgain: false,
    input: [
      { name: "project", words: { zh: "项目", en: "Project" }, kind: "id", required: true, many: false, sensitive: false, idOf: "project" },
      { name: "held_on", words: { zh: "日期", en: "Day" }, kind: "date", required: false, many: false, sensitive: false },
      { name: "content", words: { zh: "说明或意见", en: "Content" }, kind: "text", required: false, many: false, sensitive: false, longest: 2000 },
    ],
    output: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state_zh", words: { zh: "状态（中文）", en: "State in Chinese" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "state_en", words: { zh: "状态（英文）", en: "State in English" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
  "projects.list_notices": {
    name: "projects.list_notices",
    module: "projects",
    title: { zh: "付款通知清单", en: "List payment notices" },
    effect: "reads",
    roles: ["*"],
    source: "seed-0 P18, P19; R3.29-13",
    asksAgain: false,
    input: [
      { name: "state", words: { zh: "状态", en: "State" }, kind: "choice", required: false, many: false, sensitive: false, choices: [{ code: "made", zh: "已开具", en: "Made" }, { code: "collected", zh: "省中心已收取", en: "Collected by the province" }, { code: "submitted", zh: "已提交银行", en: "Submitted to the bank" }, { code: "received", zh: "银行已收到", en: "Received by the bank" }, { code: "overdue", zh: "逾期未付", en: "Overdue" }, { code: "paid", zh: "已支付", en: "Paid" }, { code: "receipted", zh: "已出回执", en: "Receipted" }, { code: "cancelled", zh: "已作废", en: "Cancelled" }, ] },
      { name: "project", words: { zh: "项目", en: "Project" }, kind: "id", required: false, many: false, sensitive: false, idOf: "project" },
      { name: "within", words: { zh: "区划之内", en: "Within this region" }, kind: "region", required: false, many: false, sensitive: false },
      { name: "after", words: { zh: "此通知之后", en: "After this notice" }, kind: "id", required: false, many: false, sensitive: false, idOf: "payment_notice" },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "notices", words: { zh: "付款通知", en: "Payment notices" }, kind: "record", required: false, many: true, sensitive: false, fields: projects_show_project_notices },
      { name: "next", words: { zh: "下一页", en: "Next page" }, kind: "id", required: false, many: false, sensitive: false, idOf: "payment_notice" },
    ],
    list: { rows: "notices", page: "after", sorts: [], filters: ["state", "project", "within"], hasTotal: false },
  },
  "projects.show_notice": {
    name: "projects.show_notice",
    module: "projects",
    title: { zh: "查看付款通知", en: "Show a payment notice" },
    effect: "reads",
    roles: ["*"],
    source: "seed-0 P18, P19",
    asksAgain: false,
    input: [
      { name: "notice", words: { zh: "付款通知", en: "Payment notice" }, kind: "id", required: true, many: false, sensitive: false, idOf: "payment_notice" },
    ],
    output: [
      { name: "notice", words: { zh: "付款通知", en: "Payment notice" }, kind: "record", required: true, many: false, sensitive: false, fields: projects_show_project_notices },
      { name: "capital", words: { zh: "金额大写", en: "Amount in capitals" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "account_name", words: { zh: "账户名称", en: "Name of the account" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "opening_outlet", words: { zh: "开户行营业网点", en: "Outlet" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "account", words: { zh: "账号", en: "Account" }, kind: "account", required: true, many: false, sensitive: true },
      { name: "invoices", words: { zh: "发票", en: "Invoices" }, kind: "record", required: false, many: true, sensitive: false, fields: projects_show_notice_invoices },
      { name: "arrivals", words: { zh: "收退记录", en: "Arrivals" }, kind: "record", required: false, many: true, sensitive: false, fields: projects_show_notice_arrivals },
      { name: "payments", words: { zh: "付款", en: "Payments" }, kind: "record", required: false, many: true, sensitive: false, fields: projects_show_notice_payments },
      { name: "receipts", words: { zh: "回执", en: "Receipts" }, kind: "record", required: false, many: true, sensitive: false, fields: projects_show_notice_receipts },
      { name: "receipts_missing", words: { zh: "尚缺回执", en: "Receipts missing" }, kind: "text", required: false, many: true, sensitive: false },
      { name: "acts", words: { zh: "可办事项", en: "Acts" }, kind: "record", required: false, many: true, sensitive: false, fields: policies_show_pack_acts },
    ],
  },
  "projects.list_deadlines": {
    name: "projects.list_deadlines",
    module: "projects",
    title: { zh: "项目期限日历", en: "List deadlines" },
    effect: "reads",
    roles: ["*"],
    source: "seed-0 P18; seed-1 A8, A9; 3.44",
    asksAgain: false,
    input: [
      { name: "from", words: { zh: "自日期", en: "From" }, kind: "date", required: false, many: false, sensitive: false },
      { name: "to", words: { zh: "至日期", en: "To" }, kind: "date", required: false, many: false, sensitive: false },
      { name: "kind", words: { zh: "种类", en: "Kind" }, kind: "choice", required: false, many: false, sensitive: false, choices: [{ code: "payment", zh: "银行付款", en: "Payment by the bank" }, { code: "funds_secured", zh: "银行资金保障", en: "Money secured by the bank" }, { code: "contract", zh: "签订合同", en: "Signing of the contract" }, { code: "completion", zh: "合同完工", en: "Completion of the work" }, { code: "notice", zh: "验收后结付", en: "Settlement after acceptance" }, ] },
      { name: "only_overdue", words: { zh: "仅逾期", en: "Only overdue" }, kind: "flag", required: false, many: false, sensitive: false },
      { name: "after", words: { zh: "此日期之后", en: "After this day" }, kind: "date", required: false, many: false, sensitive: false },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "deadlines", words: { zh: "期限", en: "Deadlines" }, kind: "record", required: false, many: true, sensitive: false, fields: projects_list_deadlines_deadlines },
      { name: "next", words: { zh: "下一页", en: "Next page" }, kind: "date", required: false, many: false, sensitive: false },
    ],
    list: { rows: "deadlines", page: "after", sorts: [], filters: ["from", "to", "kind", "only_overdue"], hasTotal: false },
  },
  "projects.list_reminders": {
    name: "projects.list_reminders",
    module: "projects",
    title: { zh: "催办清单", en: "List reminders" },
    effect: "reads",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "PROJECT_MANAGER", "COOP_HRSS", "COOP_DEPT_USER", "BANK_CLERK", "BANK_REVIEWER", "DISCIPLINE_USER", "AUDIT_USER"],
    source: "seed-0 P18, P19; seed-1 A9, A12; 3.44",
    asksAgain: false,
    input: [
      { name: "after", words: { zh: "此催办之后", en: "After this reminder" }, kind: "id", required: false, many: false, sensitive: false, idOf: "reminder" },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "reminders", words: { zh: "催办", en: "Reminders" }, kind: "record", required: false, many: true, sensitive: false, fields: projects_list_reminders_reminders },
      { name: "next", words: { zh: "下一页", en: "Next page" }, kind: "id", required: false, many: false, sensitive: false, idOf: "reminder" },
    ],
    list: { rows: "reminders", page: "after", sorts: [], filters: [], hasTotal: false },
  },
  "projects.print_payment_notice": {
    name: "projects.print_payment_notice",
    module: "projects",
    title: { zh: "打印付款通知", en: "Print a payment notice" },
    effect: "reveals",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "COOP_HRSS", "BANK_CLERK", "BANK_REVIEWER"],
    source: "seed-0 X2; seed-1 X3; 3.40, R3.2-10",
    asksAgain: true,
    input: [
      { name: "notice", words: { zh: "付款通知", en: "Payment notice" }, kind: "id", required: true, many: false, sensitive: false, idOf: "payment_notice" },
      { name: "receipt_to", words: { zh: "回执致", en: "Receipt addressed to" }, kind: "choice", required: false, many: false, sensitive: false, choices: [{ code: "PROVINCE", zh: "省中心", en: "Provincial centre" }, { code: "CITY", zh: "市州中心", en: "Prefecture centre" }, { code: "HRSS", zh: "人社局", en: "HRSS bureau" }, ] },
      { name: "format", words: { zh: "格式", en: "Format" }, kind: "choice", required: false, many: false, sensitive: false, choices: [{ code: "pdf", zh: "PDF（打印）", en: "PDF, to print" }, { code: "xlsx", zh: "Excel 工作簿", en: "Excel workbook" }, ] },
    ],
    output: [
      { name: "number", words: { zh: "编号", en: "Number" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "digest", words: { zh: "内容摘要", en: "Digest of the content" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "download", words: { zh: "下载", en: "Download" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "file_name", words: { zh: "文件名", en: "File name" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "copy", words: { zh: "第几次打印", en: "Which print" }, kind: "integer", required: true, many: false, sensitive: false },
    ],
  },
  "projects.print_acceptance": {
    name: "projects.print_acceptance",
    module: "projects",
    title: { zh: "打印验收文书", en: "Print the acceptance" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "PROJECT_MANAGER", "LEADING_OFFICE", "COOP_DEPT_USER", "COOP_REVIEWER", "COOP_HRSS", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "seed-0 P17; seed-1 X2; 3.40, R3.40-1",
    asksAgain: false,
    input: [
      { name: "project", words: { zh: "项目", en: "Project" }, kind: "id", required: true, many: false, sensitive: false, idOf: "project" },
      { name: "format", words: { zh: "格式", en: "Format" }, kind: "choice", required: false, many: false, sensitive: false, choices: [{ code: "pdf", zh: "PDF（打印）", en: "PDF, to print" }, { code: "xlsx", zh: "Excel 工作簿", en: "Excel workbook" }, ] },
    ],
    output: [
      { name: "number", words: { zh: "编号", en: "Number" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "digest", words: { zh: "内容摘要", en: "Digest of the content" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "download", words: { zh: "下载", en: "Download" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "file_name", words: { zh: "文件名", en: "File name" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "copy", words: { zh: "第几次打印", en: "Which print" }, kind: "integer", required: true, many: false, sensitive: false },
    ],
  },
  "projects.print_opinion": {
    name: "projects.print_opinion",
    module: "projects",
    title: { zh: "打印论证、立项、评审意见", en: "Print an opinion" },
    effect: "writes",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "PROJECT_MANAGER", "LEADING_OFFICE", "LEADING_GROUP_APPROVER", "COOP_DEPT_USER", "COOP_REVIEWER", "COOP_HRSS", "AUDIT_USER", "DISCIPLINE_USER"],
    source: "seed-0 P7, P10; seed-1 A6; 3.40",
    asksAgain: false,
    input: [
      { name: "project", words: { zh: "项目", en: "Project" }, kind: "id", required: true, many: false, sensitive: false, idOf: "project" },
      { name: "kind", words: { zh: "种类", en: "Kind" }, kind: "choice", required: true, many: false, sensitive: false, choices: [{ code: "need", zh: "需求商定", en: "Need agreed" }, { code: "feasibility", zh: "可行性论证（评审）", en: "Feasibility review" }, { code: "decision", zh: "审定", en: "Decision" }, { code: "plan", zh: "列入计划", en: "Put into the plan" }, { code: "scheme", zh: "项目方案", en: "Scheme" }, { code: "budget_review", zh: "预算评审", en: "Budget review" }, { code: "procurement", zh: "采购", en: "Procurement" }, { code: "award", zh: "采购结果", en: "Award" }, { code: "signing", zh: "合同签订", en: "Signing" }, { code: "start", zh: "开工", en: "Start of work" }, { code: "milestone", zh: "进度节点", en: "Milestone" }, { code: "delivery", zh: "交付", en: "Delivery" }, { code: "meeting", zh: "协调会", en: "Coordination meeting" }, { code: "supervision", zh: "监理", en: "Supervision" }, { code: "hand_over", zh: "档案移交", en: "Hand-over of the archive" }, { code: "rectification", zh: "整改", en: "Putting right" }, { code: "funds_secured", zh: "资金保障", en: "Money secured" }, { code: "pause", zh: "暂停与恢复", en: "Suspension" }, { code: "closing", zh: "结清", en: "Settlement" }, { code: "termination", zh: "终止", en: "Termination" }, ] },
      { name: "format", words: { zh: "格式", en: "Format" }, kind: "choice", required: false, many: false, sensitive: false, choices: [{ code: "pdf", zh: "PDF（打印）", en: "PDF, to print" }, { code: "xlsx", zh: "Excel 工作簿", en: "Excel workbook" }, ] },
    ],
    output: [
      { name: "number", words: { zh: "编号", en: "Number" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "digest", words: { zh: "内容摘要", en: "Digest of the content" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "download", words: { zh: "下载", en: "Download" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "file_name", words: { zh: "文件名", en: "File name" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "copy", words: { zh: "第几次打印", en: "Which print" }, kind: "integer", required: true, many: false, sensitive: false },
    ],
  },
  "projects.list_partners": {
    name: "projects.list_partners",
    module: "projects",
    title: { zh: "合作银行与承建单位清单", en: "List partners" },
    effect: "reads",
    roles: ["FUND_MANAGER_PROV", "FUND_MANAGER_CITY", "PROJECT_MANAGER", "COOP_DEPT_USER", "COOP_HRSS", "LEADING_OFFICE"],
    source: "seed-0 P6, P13",
    asksAgain: false,
    input: [
      { name: "kind", words: { zh: "种类", en: "Kind" }, kind: "choice", required: false, many: false, sensitive: false, choices: [{ code: "bank", zh: "合作银行", en: "Bank" }, { code: "contractor", zh: "承建单位", en: "Contractor" }, ] },
      { name: "words", words: { zh: "名称", en: "Name" }, kind: "text", required: false, many: false, sensitive: false, longest: 100 },
      { name: "after", words: { zh: "此机构之后", en: "After this one" }, kind: "id", required: false, many: false, sensitive: false, idOf: "partner" },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "partners", words: { zh: "机构", en: "Partners" }, kind: "record", required: false, many: true, sensitive: false, fields: projects_list_partners_partners },
      { name: "next", words: { zh: "下一页", en: "Next page" }, kind: "id", required: false, many: false, sensitive: false, idOf: "partner" },
    ],
    list: { rows: "partners", page: "after", sorts: [], filters: ["kind", "words"], hasTotal: false },
  },
  "citizens.ask_code": {
    name: "citizens.ask_code",
    module: "citizens",
    title: { zh: "获取登录验证码", en: "Ask for a sign-in code" },
    effect: "writes",
    roles: ["anyone"],
    source: "R3.27-1",
    asksAgain: false,
    input: [
      { name: "name", words: { zh: "姓名", en: "Name" }, kind: "text", required: true, many: false, sensitive: false, longest: 60 },
      { name: "number", words: { zh: "身份证号", en: "Citizen number" }, kind: "citizen_number", required: true, many: false, sensitive: true },
    ],
    output: [
      { name: "valid_minutes", words: { zh: "有效分钟数", en: "Minutes it holds" }, kind: "integer", required: true, many: false, sensitive: false },
      { name: "tries", words: { zh: "可试次数", en: "How often it may be tried" }, kind: "integer", required: true, many: false, sensitive: false },
    ],
  },
  "citizens.sign_in": {
    name: "citizens.sign_in",
    module: "citizens",
    title: { zh: "持卡人登录", en: "Sign in as a citizen" },
    effect: "writes",
    roles: ["anyone"],
    source: "R3.27-1; domain 2.2",
    asksAgain: false,
    input: [
      { name: "name", words: { zh: "姓名", en: "Name" }, kind: "text", required: true, many: false, sensitive: false, longest: 60 },
      { name: "number", words: { zh: "身份证号", en: "Citizen number" }, kind: "citizen_number", required: true, many: false, sensitive: true },
      { name: "code", words: { zh: "验证码", en: "Code" }, kind: "secret", required: true, many: false, sensitive: true, longest: 10 },
    ],
    output: [
      { name: "token", words: { zh: "会话令牌", en: "Token" }, kind: "secret", required: true, many: false, sensitive: true },
      { name: "name", words: { zh: "姓名", en: "Name" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "idle_minutes", words: { zh: "空闲时限（分钟）", en: "Minutes a session may idle" }, kind: "integer", required: true, many: false, sensitive: false },
    ],
  },
  "citizens.sign_out": {
    name: "citizens.sign_out",
    module: "citizens",
    title: { zh: "持卡人退出", en: "Sign out as a citizen" },
    effect: "writes",
    roles: ["CITIZEN"],
    source: "R3.27-1",
    asksAgain: false,
    input: [],
    output: [],
  },
  "citizens.show_me": {
    name: "citizens.show_me",
    module: "citizens",
    title: { zh: "本人信息", en: "Show my own record" },
    effect: "reads",
    roles: ["CITIZEN"],
    source: "R3.27-1; domain 2.2",
    asksAgain: false,
    input: [],
    output: [
      { name: "name", words: { zh: "姓名", en: "Name" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "number", words: { zh: "身份证号", en: "Citizen number" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "mobile", words: { zh: "手机号", en: "Mobile" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "town", words: { zh: "所在镇街", en: "Town" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "idle_minutes", words: { zh: "空闲时限（分钟）", en: "Minutes a session may idle" }, kind: "integer", required: true, many: false, sensitive: false },
    ],
  },
  "citizens.list_my_payments": {
    name: "citizens.list_my_payments",
    module: "citizens",
    title: { zh: "我的补贴", en: "List my own payments" },
    effect: "reads",
    roles: ["CITIZEN"],
    source: "seed-3 4(4); seed-2 2(3); R3.27-1",
    asksAgain: false,
    input: [
      { name: "year", words: { zh: "年份", en: "Year" }, kind: "integer", required: false, many: false, sensitive: false },
      { name: "after", words: { zh: "此处之后", en: "After this place" }, kind: "text", required: false, many: false, sensitive: false, longest: 60 },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "payments", words: { zh: "补贴发放", en: "Payments" }, kind: "record", required: false, many: true, sensitive: false, fields: citizens_list_my_payments_payments },
      { name: "next", words: { zh: "下一页从此之后", en: "Next page after" }, kind: "text", required: false, many: false, sensitive: false },
    ],
    list: { rows: "payments", page: "after", sorts: [], filters: ["year"], hasTotal: false },
  },
  "citizens.show_my_cards": {
    name: "citizens.show_my_cards",
    module: "citizens",
    title: { zh: "我的社会保障卡", en: "Show my own cards" },
    effect: "reads",
    roles: ["CITIZEN"],
    source: "domain 2.2; 3.12",
    asksAgain: false,
    input: [],
    output: [
      { name: "cards", words: { zh: "社会保障卡", en: "Cards" }, kind: "record", required: false, many: true, sensitive: false, fields: citizens_show_my_cards_cards },
    ],
  },
  "citizens.print_statement": {
    name: "citizens.print_statement",
    module: "citizens",
    title: { zh: "打印本人对账单", en: "Print my own statement" },
    effect: "writes",
    roles: ["CITIZEN"],
    source: "seed-3 4(5); R3.27-3",
    asksAgain: false,
    input: [
      { name: "year", words: { zh: "年份", en: "Year" }, kind: "integer", required: true, many: false, sensitive: false },
    ],
    output: [
      { name: "number", words: { zh: "编号", en: "Number" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "digest", words: { zh: "内容摘要", en: "Digest of the content" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "download", words: { zh: "下载", en: "Download" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "file_name", words: { zh: "文件名", en: "File name" }, kind: "text", required: true, many: false, sensitive: false },
      { name: "copy", words: { zh: "第几次打印", en: "Which print" }, kind: "integer", required: true, many: false, sensitive: false },
    ],
  },
  "citizens.list_outbox": {
    name: "citizens.list_outbox",
    module: "citizens",
    title: { zh: "短信发件箱", en: "List messages to citizens" },
    effect: "reads",
    roles: ["SYSTEM_ADMIN", "HRSS_PLATFORM_ADMIN"],
    source: "R3.27-1",
    asksAgain: false,
    input: [
      { name: "after", words: { zh: "此处之后", en: "After this message" }, kind: "id", required: false, many: false, sensitive: false, idOf: "message" },
      { name: "limit", words: { zh: "条数", en: "How many" }, kind: "integer", required: false, many: false, sensitive: false },
    ],
    output: [
      { name: "messages", words: { zh: "短信", en: "Messages" }, kind: "record", required: false, many: true, sensitive: false, fields: citizens_list_outbox_messages },
      { name: "next", words: { zh: "下一页从此之后", en: "Next page after" }, kind: "id", required: false, many: false, sensitive: false, idOf: "message" },
    ],
    list: { rows: "messages", page: "after", sorts: [], filters: [], hasTotal: false },
  },
  "citizens.reveal_message": {
    name: "citizens.reveal_message",
    module: "citizens",
    title: { zh: "查看短信手机号", en: "Reveal the mobile of a message" },
    effect: "reveals",
    roles: ["SYSTEM_ADMIN", "HRSS_PLATFORM_ADMIN"],
    source: "3.36",
    asksAgain: true,
    input: [
      { name: "message", words: { zh: "短信", en: "Message" }, kind: "id", required: true, many: false, sensitive: false, idOf: "message" },
      { name: "purpose", words: { zh: "用途", en: "Purpose" }, kind: "text", required: true, many: false, sensitive: false, longest: 200 },
    ],
    output: [
      { name: "mobile", words: { zh: "手机号", en: "Mobile" }, kind: "text", required: true, many: false, sensitive: false },
    ],
  },
};
