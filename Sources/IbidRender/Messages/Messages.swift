package import IbidModel

/// Every sentence that a user reads about what went wrong: what, where, and what to do next.
package enum Messages {
    package static func text(_ error: IndexError) -> String {
        switch error {
        case .missing(let path): "there is no index at \(path); build one with `ibid index PATH`"
        case .foreign(let path): "\(path) is not an ibid index; name another file with --index"
        case .version(let path, let found, let supported):
            "\(path) has format version \(found), this program reads \(supported); build it anew with `ibid index --rebuild`"
        case .damaged(let path, let detail):
            "\(path) is damaged (\(detail)); build it anew with `ibid index --rebuild PATH`"
        case .locked(let path, let holder): "\(path) is being written by \(holder); try again when it is done"
        case .unwritable(let path, let detail): "\(path) cannot be written or opened: \(detail)"
        case .needsRecovery(let path):
            "\(path) was left half-written; run `ibid status` once as a user who may write it"
        case .passageWordsDiffer(let path, let stored, let requested):
            """
            \(path) holds passages of at most \(stored) words, not \(requested); add --rebuild to cut the corpus anew
            """
        case .changed(let path): "\(path) was written while it was exported; run the command again"
        case .full(let path): "no space is left for \(path); the index is as it was after the last commit"
        case .engine(let path, let code, let detail): "SQLite reports error \(code) for \(path): \(detail)"
        case .unknownID(let id): "nothing in the index is called “\(id)”; `ibid search` and `ibid sources` show ids"
        case .ambiguousID(let id, let matches):
            "“\(id)” fits several: \(matches.joined(separator: ", ")); give more of the id"
        }
    }

    package static func text(_ error: InputError) -> String {
        switch error {
        case .missing(let path): "\(path): no such file or folder"
        case .unreadable(let path, let detail): "\(path): cannot be read: \(detail)"
        case .notAFile(let path): "\(path): skipped, it is neither a file nor a folder"
        case .symbolicLink(let path): "\(path): skipped, links are not followed"
        case .tooLarge(let path, let bytes, let limit):
            "\(path): \(bytes) bytes are more than the limit of \(limit); raise it with --max-file-size"
        case .unreadableName(let path): "\(path): the name is not UTF-8; rename the file"
        case .duplicate(let path): "\(path): skipped, the same bytes are indexed under that name from another folder"
        }
    }

    package static func text(_ error: StreamError) -> String {
        switch error {
        case .unreadable(let detail): "standard input cannot be read: \(detail)"
        case .tooLong(let limit):
            "standard input has more than \(limit) bytes; raise the limit with --max-file-size or IBID_MAX_FILE_SIZE"
        case .unwritable(let detail): "standard output cannot be written: \(detail); what was written is not the whole"
        }
    }

    /// What is told of `count` records that were left out.
    package static func failedRecords(_ count: Int) -> String {
        count == 1 ? "1 record was not indexed" : "\(count) records were not indexed"
    }

    package static func text(_ leftBehind: LeftBehind) -> String {
        switch leftBehind {
        case .folders(let path):
            """
            \(path) no longer told which folders it was made of; the new index has those that were named now, \
            `ibid index PATH` adds others
            """
        case .streams(let names):
            "not in the new index, as standard input cannot be read again: "
                + (names.isEmpty ? "documents" : names.prefix(5).joined(separator: ", "))
                + (names.count > 5 ? " and \(names.count - 5) more" : "")
                + "; give them to `ibid index - --name NAME` again"
        }
    }

    package static func text(_ error: QueryError) -> String {
        switch error {
        case .tooLong(let bytes, let limit): "the query has \(bytes) bytes, at most \(limit) are allowed; shorten it"
        case .tooDeep(let limit): "parentheses are nested more than \(limit) deep; flatten the query"
        case .phraseTooLong(let words, let limit):
            "a phrase has \(words) words, at most \(limit) are allowed; leave out the quotes to search for the words"
        case .tooManyPrefixes(let count, let limit):
            "\(count) words end in *, at most \(limit) may; write some of them out"
        }
    }

    package static func text(_ error: CursorError) -> String {
        switch error {
        case .malformed: "the cursor is none that was given out; ask again without one"
        case .foreign: "the cursor belongs to another request; ask again without one"
        case .stale: "the index has changed since the cursor was given out; ask again without one"
        }
    }

    package static func text(_ notice: Query.Notice) -> String {
        switch notice {
        case .termsDropped(let found, let kept): "the query has \(found) terms; only the first \(kept) are looked for"
        case .unclosedQuote: "a quote is not closed; the phrase runs to the end"
        case .unbalancedParenthesis: "parentheses do not match; the surplus ones are ignored"
        case .unreadFilter(let name, let value):
            "\(name): takes no “\(value)”, so both are looked for as words"
                + (filterValues[name].map { "; it takes \($0)" } ?? "")
        case .missingValue(let name): "\(name): has no value; write \(name):WORD or \(name):\"SOME WORDS\""
        }
    }

    private static let filterValues = [
        "cited": "yes or no", "kind": PassageKind.allCases.map(\.rawValue).joined(separator: ", "),
        "year": "2012, 2012..2015, 2012.. or ..2015", "issued": "2012, 2012..2015, 2012.. or ..2015",
    ]

    package static func text(_ diagnostic: Diagnostic) -> String {
        let detail = diagnostic.detail
        return switch diagnostic.code {
        case .invalidUTF8: "bytes are not UTF-8; they are shown as U+FFFD"
        case .missingTitle: "no title line; the document is called “\(detail)”"
        case .unresolvedMarker: unresolvedMarker(detail)
        case .ambiguousMarker: "marker [\(detail)] has several notes in the block after it"
        case .groupedMarker: "\(detail) is left as text; write one marker for each note"
        case .unreferencedNote: "no marker points to note [\(detail)]"
        case .duplicateLabel: "note [\(detail)] stands more than once in its block"
        case .labelGap: "note [\(detail)] is out of sequence"
        case .emptyNote: "note [\(detail)] has no text"
        case .notANote: "the line begins like note [\(detail)] but is read as text"
        case .unreadCitation: "part of a citation in note [\(detail)] could not be read; its text is kept"
        case .badRecord: "not indexed: \(detail)"
        case .longTitle: "the title is cut after \(detail) bytes"
        }
    }

    /// A label, and behind it in brackets which block has it.
    private static func unresolvedMarker(_ detail: String) -> String {
        let label = detail.prefix { $0 != " " }
        return "marker [\(label)] has no note in the block after it" + detail.dropFirst(label.count)
    }

    package static func text(_ error: SynonymError, path: String) -> String {
        "\(path), line \(error.line): names fewer than two things; write `a, b` or `a => b`"
    }

    package static func text(_ error: AuditOptionError) -> String {
        switch error {
        case .malformed(let text): "“\(text)” is not of the form ID=off or ID=severity, such as CA021=off"
        case .unknownRule(let id): "no rule is called “\(id)”; `ibid audit --explain all` lists them"
        case .unknownSeverity(let name): "“\(name)” is no severity; use error, warning, info, style or off"
        }
    }

    package static func text(_ error: JudgedClaimError) -> String {
        switch error {
        case .notUTF8(let line): "line \(line): not UTF-8; save the file as UTF-8"
        case .notAnObject(let line): "line \(line): not a JSON object"
        case .missing(let line, let field): "line \(line): no \(field)"
        case .notText(let line, let field): "line \(line): \(field) is no text"
        case .notALabel(let line, let text): "line \(line): “\(text)” is no verdict"
        case .evidenceNotAList(let line): "line \(line): evidence is a list of FILE:LINE"
        case .notEvidence(let line, let text): "line \(line): “\(text)” is not FILE:LINE"
        case .repeated(let line, let id): "line \(line): “\(id)” stands twice"
        }
    }

    package static func text(_ error: VerifierSettingsError) -> String {
        switch error {
        case .badURL: "--verifier-url takes an http or https address without user name, query and fragment"
        case .badModel: "--verifier-model takes the name of a model, without control characters"
        case .badTimeout: "--verifier-timeout takes a number of seconds above 0"
        case .badKey: "IBID_VERIFIER_KEY holds characters that no key has"
        }
    }

    /// Why a verifier's opinion was dropped.
    package static func text(_ fault: VerifierFault) -> String {
        switch fault {
        case .nothingToAsk: "there was no sentence to ask about"
        case .requestTooLarge(let bytes, let limit): "the request has \(bytes) bytes, at most \(limit) are sent"
        case .noCurl: "curl is not installed"
        case .transferFailed(let code): "the transfer failed (curl \(code))"
        case .timeout: "no answer in time"
        case .httpStatus(let status): "the server answered with status \(status)"
        case .tooLarge(let limit): "the answer is longer than \(limit) bytes"
        case .malformed: "the answer is not of the form that was asked for"
        case .unknownLabel: "the answer has no known label"
        case .quoteNotFound: "a quote stands in none of the sentences"
        case .noQuote: "the answer quotes nothing"
        case .cancelled: "interrupted"
        }
    }

    package static func text(_ suggestion: SearchResult.Suggestion) -> String {
        "no passage holds “\(suggestion.word)”; did you mean “\(suggestion.instead)”? --fuzzy takes it for that"
    }

    /// One sentence for neighbouring terms that stand for the same.
    package static func texts(_ expanded: [SearchResult.Expanded]) -> [String] {
        var groups: [(terms: [String], expansions: [Expansion])] = []
        for entry in expanded {
            if let last = groups.last, Set(last.expansions.map(\.text)) == Set(entry.expansions.map(\.text)) {
                groups[groups.count - 1].terms.append(entry.term)
            } else {
                groups.append(([entry.term], entry.expansions))
            }
        }
        return groups.map { group in
            let names = group.expansions.map { "“\($0.text)” (\($0.kind.rawValue))" }.joined(separator: ", ")
            return "also looked for \(names) beside “\(group.terms.joined(separator: " "))”; --exact leaves it out"
        }
    }

    package static func text(_ error: EvaluationInputError) -> String {
        let path = error.path
        func at(_ line: Int, _ text: String) -> String { "\(path), line \(line): \(text)" }
        return switch error.fault {
        case .notUTF8(_, let line): at(line, "not UTF-8; save the file as UTF-8")
        case .fieldCount(let kind, let line, let found, let needed):
            at(line, "\(found) fields where a line of \(kind.rawValue) has \(needed)")
        case .missing(_, let line, let field): at(line, "no \(field)")
        case .notAnObject(_, let line): at(line, "not a JSON object")
        case .notAGrade(let line, let text): at(line, "“\(text)” is no grade; grades are whole numbers")
        case .notAScore(let line, let text): at(line, "“\(text)” is no score")
        case .repeated(let kind, let line, let id): at(line, "“\(id)” stands twice in the \(kind.rawValue)")
        case .unwritable(_, let id): "\(path): a run cannot hold the id “\(id)”: it is empty or has white space in it"
        }
    }

    /// The message for any error; one that is not ours is a fault of the program and says so.
    package static func text(_ error: any Error) -> String {
        switch error {
        case let error as IndexError: text(error)
        case let error as InputError: text(error)
        case let error as StreamError: text(error)
        case let error as QueryError: text(error)
        case let error as CursorError: text(error)
        case let error as RequestError: text(error)
        case let error as ServerSettingsError: text(error)
        case let error as EvaluationInputError: text(error)
        case let error as EvaluationFileError: text(EvaluationInputError(path: "the run", fault: error))
        case let error as SelectorError: text(error)
        case let error as SettingsError: text(error)
        case let error as SourceDecisionError: text(error)
        case let error as WatchError: text(error)
        case AuditError.interrupted: "interrupted; an audit that does not end has no findings to show"
        case is CancellationError: "interrupted; the index is as it was after the last commit"
        default: "unexpected error: \(error)"
        }
    }
}
