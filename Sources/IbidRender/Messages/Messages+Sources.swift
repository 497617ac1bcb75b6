package import IbidModel

extension Messages {
    package static func text(_ error: SourceDecisionError) -> String {
        switch error {
        case .oneSource(let a, let b): "“\(a)” and “\(b)” are the same source; give the ids of two"
        case .nothingRecorded(let a, let b):
            "nothing was recorded about “\(a)” and “\(b)”; `ibid sources` shows which pairs are decided"
        case .unwritable(let path): "\(path) cannot be written, so nothing was recorded"
        case .contradiction(let chain):
            "not recorded, since decisions would contradict each other: \(chain.joined(separator: " = ")) by what was "
                + "said, but \(chain.first ?? "") and \(chain.last ?? "") never; `ibid sources forget` takes one back"
        }
    }
}
