// SPDX-License-Identifier: GPL-2.0-only

/// The checker as clang sees it: `-fplugin=keel_checker.so` is all it needs. It runs before code is
/// generated, so that refused code never becomes an object, and under `-fsyntax-only` too.
///
///     -fplugin-arg-keel_checker-dump=ir,loans,signatures  prints what the checker sees
///     -fplugin-arg-keel_checker-sarif=FILE            writes the findings as SARIF 2.1.0
///     -fplugin-arg-keel_checker-json=FILE             appends them to FILE, one JSON object a line
///     -fplugin-arg-keel_checker-unsafe-report=FILE    lists unsafe scopes, contracts and promises as JSON lines
///     -fplugin-arg-keel_checker-kernel                refuses what a kernel has no room for

#include "checker.hpp"
#include "clang.hpp"
#include "diagnostics/machine_readable.hpp"
#include "mutation/mutations.hpp"
#include "rules/compiler_options.hpp"
#include "rules/library.hpp"
#include "rules/macros.hpp"
#include "rules/pragmas.hpp"

namespace keel::checker {
namespace {

class Consumer : public clang::ASTConsumer {
public:
    Consumer(clang::CompilerInstance& compiler, Options options, Mutations mutations)
        : compiler_{compiler}, options_{std::move(options)}, mutations_{std::move(mutations)},
          refused_pragmas_{rules::watch_pragmas(compiler)},
          macro_uses_{rules::watch_macros(compiler)} {}

    void HandleTranslationUnit(clang::ASTContext& ast) override {
        // The compiler's own errors come first; a tree it refused has holes in it.
        if (compiler_.getDiagnostics().hasErrorOccurred()) return;
        Report report;
        if (options_.kernel) rules::compiler_options(compiler_, report);
        rules::pragmas(*refused_pragmas_, report);
        rules::Library::find(compiler_, options_);
        rules::macros(*macro_uses_, ast.getSourceManager(), rules::Library{ast.getSourceManager(), options_}, report);
        check(ast, options_, report);
#ifdef KEEL_CHECKER_TESTING
        mutate(report, mutations_);
#endif
        const auto findings = report.in_order(ast);
        if (!options_.sarif.empty() && !write_sarif(ast, findings, options_.sarif)) cannot_write(options_.sarif);
        if (!options_.json.empty() && !write_json(ast, findings, options_.json)) cannot_write(options_.json);
        report.emit(ast);
    }

private:
    void cannot_write(llvm::StringRef file) {
        auto& diagnostics = compiler_.getDiagnostics();
        diagnostics.Report(diagnostics.getCustomDiagID(clang::DiagnosticsEngine::Error, "cannot write the findings to '%0'"))
            << file;
    }

    clang::CompilerInstance& compiler_;
    Options options_;
    [[maybe_unused]] Mutations mutations_;
    std::shared_ptr<std::vector<rules::RefusedPragma>> refused_pragmas_;
    std::shared_ptr<std::vector<rules::MacroUse>> macro_uses_;
};

class Action : public clang::PluginASTAction {
protected:
    std::unique_ptr<clang::ASTConsumer> CreateASTConsumer(clang::CompilerInstance& compiler,
                                                          llvm::StringRef) override {
        return std::make_unique<Consumer>(compiler, options_, mutations_);
    }

    bool ParseArgs(const clang::CompilerInstance& compiler, const std::vector<std::string>& arguments) override {
        for (llvm::StringRef argument : arguments) {
            if (argument.consume_front("dump=")) {
                llvm::SmallVector<llvm::StringRef> parts;
                argument.split(parts, ',');
                for (auto part : parts) {
                    if (part != "ir" && part != "loans" && part != "signatures") {
                        auto& diagnostics = compiler.getDiagnostics();
                        diagnostics.Report(diagnostics.getCustomDiagID(
                            clang::DiagnosticsEngine::Error, "the checker cannot dump '%0'; it knows ir, loans and signatures"))
                            << part;
                        return false;
                    }
                    options_.dumps.insert(part.str());
                }
                continue;
            }
            if (argument.consume_front("unsafe-report=")) {
                options_.unsafe_report = argument.str();
                continue;
            }
            if (argument.consume_front("sarif=")) {
                options_.sarif = argument.str();
                continue;
            }
            if (argument.consume_front("json=")) {
                options_.json = argument.str();
                continue;
            }
#ifdef KEEL_CHECKER_TESTING
            if (mutations_.take(argument)) continue;
#endif
            if (argument == "kernel") {
                options_.kernel = true;
                continue;
            }
            auto& diagnostics = compiler.getDiagnostics();
            diagnostics.Report(diagnostics.getCustomDiagID(
                clang::DiagnosticsEngine::Error, "the checker has no option '%0'; it knows dump=ir,loans,signatures, "
                "sarif=FILE, json=FILE, unsafe-report=FILE and kernel")) << argument;
            return false;
        }
        return true;
    }

    ActionType getActionType() override { return AddBeforeMainAction; }

private:
    Options options_;
    Mutations mutations_;
};

const clang::FrontendPluginRegistry::Add<Action> registration{"keel_checker", "the Keel borrow checker"};

}  // namespace
}  // namespace keel::checker
