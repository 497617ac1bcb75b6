#if os(Linux)
    import Foundation
    import IbidTestSupport
    import Testing

    @Suite struct WatchTests {
        private func found(_ word: String, in folder: ScratchFolder) throws -> Bool {
            try Program.run(["search", word, "--exact"], in: folder.path).status == 0
        }

        /// Waits until `fact` holds, for 20 seconds at most.
        private func eventually(_ what: String, _ fact: () throws -> Bool) throws {
            let deadline = Date() + 20
            while try !fact() {
                guard Date() < deadline else {
                    Issue.record("\(what) did not come about")
                    return
                }
                usleep(50_000)
            }
        }

        private func hash(_ folder: ScratchFolder, _ index: String = "Index/ibid.sqlite") throws -> String? {
            let output = try Program.run(["status", "--format", "json", "--index", index], in: folder.path).output
            return (try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])?["contentHash"]
                as? String
        }

        @Test func changesAreTakenIn() throws {
            let folder = try ScratchFolder()
            try folder.write("Alpha\n\nOneword stands here.\n", to: "Corpus/a.txt")
            let process = Program.process(["watch"], in: folder.path)
            let errors = try folder.write("", to: "errors")
            process.standardError = FileHandle(forWritingAtPath: errors)
            try process.run()
            defer { if process.isRunning { process.terminate() } }
            try eventually("the first run") { try String(contentsOfFile: errors, encoding: .utf8).contains("watching") }
            #expect(try found("oneword", in: folder))

            try folder.write("Beta\n\nTwoword stands here.\n", to: "Corpus/b.txt")
            try eventually("a new file") { try found("twoword", in: folder) }
            try folder.write("Beta\n\nThreeword stands here.\n", to: "Corpus/b.txt")
            try eventually("a changed file") { try found("threeword", in: folder) && !found("twoword", in: folder) }
            try folder.write("Gamma\n\nFourword stands here.\n", to: "elsewhere/deep/c.txt")
            #expect(rename(folder.file("elsewhere"), folder.file("Corpus/sub")) == 0)
            try eventually("a folder that was moved in") { try found("fourword", in: folder) }
            try folder.write("Delta\n\nFiveword stands here.\n", to: "Corpus/sub/deep/d.txt")
            try eventually("a file in it") { try found("fiveword", in: folder) }
            #expect(rename(folder.file("Corpus/sub"), folder.file("gone")) == 0)
            try eventually("a folder that was moved out") {
                try !found("fourword", in: folder) && !found("fiveword", in: folder)
            }
            try FileManager.default.removeItem(atPath: folder.file("Corpus/b.txt"))
            try eventually("a file that was removed") { try !found("threeword", in: folder) }
            // What an indexing run passes over stays passed over.
            try folder.write("Sixword.\n", to: "Corpus/e.swp")
            #expect(symlink(folder.file("gone/deep/c.txt"), folder.file("Corpus/link.txt")) == 0)

            // While the watcher sleeps, more events come than the kernel keeps.
            #expect(kill(process.processIdentifier, SIGSTOP) == 0)
            let limit =
                Int(
                    (try? String(contentsOfFile: "/proc/sys/fs/inotify/max_queued_events", encoding: .utf8))?
                        .trimmingCharacters(in: .whitespacesAndNewlines) ?? "") ?? 16_384
            for index in 0..<limit / 3 + 200 {
                let (one, other) = (folder.file("Corpus/x\(index).txt"), folder.file("Corpus/y\(index).txt"))
                _ = FileManager.default.createFile(atPath: one, contents: nil)
                rename(one, other)
                unlink(other)
            }
            try folder.write("Zeta\n\nSevenword stands here.\n", to: "Corpus/late.txt")
            #expect(kill(process.processIdentifier, SIGCONT) == 0)
            try eventually("what came after the overflow") { try found("sevenword", in: folder) }
            try eventually("the message of it") {
                try String(contentsOfFile: errors, encoding: .utf8).contains("looked at again")
            }

            process.terminate()
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
            #expect(try !found("sixword", in: folder) && !found("fourword", in: folder))
            #expect(try Program.run(["index", "Corpus", "--index", "fresh.sqlite"], in: folder.path).status == 0)
            #expect(try hash(folder) == hash(folder, "fresh.sqlite"))
            #expect(try Program.run(["verify"], in: folder.path).status == 0)
        }

        @Test func onlyFoldersAreWatched() throws {
            let folder = try ScratchFolder()
            try folder.write("Alpha\n\nWord.\n", to: "a.txt")
            for path in ["a.txt", "none"] {
                let outcome = try Program.run(["watch", path], in: folder.path)
                #expect(outcome.status == 2 && outcome.errors.contains(path))
            }
        }
    }
#endif
