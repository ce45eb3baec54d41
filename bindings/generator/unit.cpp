// SPDX-License-Identifier: GPL-2.0-only
#include "unit.hpp"

#include <fstream>
#include <stdexcept>

namespace keel::bindings {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view unit_name = "keel_wanted.c";

/// The text of the unit, and which probe stands in which line.
class Source {
public:
    void line(const std::string& text) {
        text_ += text + '\n';
        ++lines_;
    }
    void probe(const std::string& id, const std::string& text) {
        line(text);
        probes_[lines_] = id;
    }
    const std::string& text() const { return text_; }
    const std::map<unsigned, std::string>& probes() const { return probes_; }

private:
    std::string text_;
    unsigned lines_ = 0;
    std::map<unsigned, std::string> probes_;
};

/// Sorts clang's errors: those of a probe, those of a shim file, and the rest.
class Errors : public clang::DiagnosticConsumer {
public:
    Errors(const std::map<unsigned, std::string>& probes, std::map<std::string, std::string>& broken, const Uses& uses,
           Problems& problems)
        : probes_{probes}, broken_{broken}, uses_{uses}, problems_{problems} {}

    /// What made clang give up; empty if nothing did.
    const std::string& fatal() const { return fatal_; }

    void HandleDiagnostic(clang::DiagnosticsEngine::Level level, const clang::Diagnostic& info) override {
        DiagnosticConsumer::HandleDiagnostic(level, info);
        if (level < clang::DiagnosticsEngine::Error) return;
        llvm::SmallString<200> message;
        info.FormatDiagnostic(message);
        if (!info.hasSourceManager() || info.getLocation().isInvalid()) {
            problems_.add(std::format("clang: {}", std::string{message}));
            return;
        }
        const auto& sources = info.getSourceManager();
        const auto where = sources.getPresumedLoc(sources.getExpansionLoc(info.getLocation()));
        if (where.getFilename() == unit_name) {
            if (const auto probe = probes_.find(where.getLine()); probe != probes_.end()) {
                broken_.try_emplace(probe->second, std::string{message});
                return;
            }
        }
        const fs::path file{where.getFilename()};
        const bool is_shim = file.parent_path().filename() == "shims";
        const auto line = std::format("{}:{} does not compile with clang: {}",
                                      is_shim ? "bindings/shims/" + file.filename().string() : file.string(),
                                      where.getLine(), std::string{message});
        if (level == clang::DiagnosticsEngine::Fatal) {
            fatal_ = line;
            return;
        }
        // One line is enough to say that a shim, or else a file, does not compile.
        const auto shim = is_shim ? shim_around(file, where.getLine()) : std::string{};
        if (!reported_.insert(file.string() + ' ' + shim).second) return;
        problems_.add(shim.empty() ? line : std::format("function {}: its shim {}{}", shim, line, uses_.of(shim)));
    }

private:
    /// The NAME of the last `keel_shim_NAME` that begins at or before `line`.
    static std::string shim_around(const fs::path& file, unsigned line) {
        static constexpr std::string_view prefix = "keel_shim_";
        std::ifstream stream{file};
        std::string name;
        std::string text;
        for (unsigned number = 1; number <= line && std::getline(stream, text); ++number)
            if (const auto start = text.find(prefix); start != std::string::npos)
                name = text.substr(start + prefix.size(), text.find('(', start) - start - prefix.size());
        return name;
    }

    const std::map<unsigned, std::string>& probes_;
    std::map<std::string, std::string>& broken_;
    const Uses& uses_;
    std::string fatal_;
    std::set<std::string> reported_;
    Problems& problems_;
};

Source write_source(const std::vector<Group>& groups, const std::vector<fs::path>& shims) {
    Source source;
    std::set<std::string> headers;
    for (const auto& group : groups) {
        if (!headers.insert(group.header).second) continue;
        source.line(std::format("#if __has_include(<{}>)", group.header));
        source.line(std::format("#include <{}>", group.header));
        source.line("#else");
        source.probe("header " + group.header, "#error missing");
        source.line("#endif");
    }
    for (const auto& shim : shims) source.line(std::format("#include \"{}\"", shim.string()));
    std::set<std::string> probed;
    for (const auto& group : groups) {
        for (const auto& function : group.functions)
            if (const auto id = Unit::expected(function.name); probed.insert(id).second)
                source.probe(id, std::format("extern {};", function.renamed(id)));
        for (const auto& variable : group.variables)
            if (const auto id = Unit::expected(variable.name); probed.insert(id).second)
                source.probe(id, std::format("extern {};", variable.renamed(id)));
        for (const auto& name : group.constants) {
            const auto id = Unit::constant(name);
            if (!probed.insert(id).second) continue;
            source.line(std::format("#ifdef {}", name));
            source.probe(id, std::format("static const __typeof__({0}) {1} = {0};", name, id));
            source.line("#endif");
        }
        for (const auto& record : group.structs)
            for (const auto& field : record.fields)
                if (const auto id = Unit::field(record.name, field.name);
                    !field.typed.name.empty() && probed.insert(id).second)
                    source.probe(id, std::format("extern {};", field.typed.renamed(id)));
    }
    return source;
}

}  // namespace

Unit::Unit(const std::vector<Group>& groups, const std::vector<fs::path>& shims, std::vector<std::string> flags,
           const Uses& uses, Problems& problems) {
    const auto source = write_source(groups, shims);
    flags.insert(flags.end(), {"-w", "-ferror-limit=0", "-x", "c"});
    Errors errors{source.probes(), broken_probes_, uses, problems};
    tree_ = clang::tooling::buildASTFromCodeWithArgs(
        source.text(), flags, unit_name, KEEL_CLANG, std::make_shared<clang::PCHContainerOperations>(),
        [](const clang::tooling::CommandLineArguments& arguments, llvm::StringRef) { return arguments; }, {}, &errors);
    if (!tree_) throw std::runtime_error("clang does not accept the flags of this kernel");
    if (!errors.fatal().empty()) throw std::runtime_error(errors.fatal());
    for (const auto& [id, message] : broken_probes_)
        if (id.starts_with("header ")) missing_headers_.insert(id.substr(7));

    for (const auto* declaration : context().getTranslationUnitDecl()->decls()) {
        if (const auto* function = llvm::dyn_cast<clang::FunctionDecl>(declaration)) {
            auto& known = functions_[function->getNameAsString()];
            // The declaration in a header says more about where it comes from than a later one.
            if (!known || (function->isThisDeclarationADefinition() && !known->isThisDeclarationADefinition()))
                known = function;
        } else if (const auto* variable = llvm::dyn_cast<clang::VarDecl>(declaration)) {
            variables_.try_emplace(variable->getNameAsString(), variable);
        } else if (const auto* record = llvm::dyn_cast<clang::RecordDecl>(declaration)) {
            if (record->isThisDeclarationADefinition() && record->getIdentifier())
                records_.try_emplace(record->getNameAsString(), record);
        } else if (const auto* enumeration = llvm::dyn_cast<clang::EnumDecl>(declaration)) {
            for (const auto* enumerator : enumeration->enumerators())
                enumerators_.try_emplace(enumerator->getNameAsString(), enumerator);
        }
        if (const auto* name = llvm::dyn_cast<clang::TypedefDecl>(declaration))
            if (const auto* type = name->getUnderlyingType()->getAs<clang::RecordType>())
                if (const auto* record = type->getDecl()->getDefinition())
                    records_.try_emplace(name->getNameAsString(), record);
    }
    // Tags of structs that are first defined inside another are not at the top level.
    for (const auto* type : context().getTypes())
        if (const auto* record = llvm::dyn_cast<clang::RecordType>(type))
            if (const auto* definition = record->getDecl()->getDefinition(); definition && definition->getIdentifier())
                records_.try_emplace(definition->getNameAsString(), definition);
}

namespace {

template <class T>
T* find(const std::map<std::string, T*>& names, const std::string& name) {
    const auto entry = names.find(name);
    return entry == names.end() ? nullptr : entry->second;
}

}  // namespace

const clang::FunctionDecl* Unit::function(const std::string& name) const { return find(functions_, name); }
const clang::VarDecl* Unit::variable(const std::string& name) const { return find(variables_, name); }
const clang::EnumConstantDecl* Unit::enumerator(const std::string& name) const { return find(enumerators_, name); }
const clang::RecordDecl* Unit::record(const std::string& name) const { return find(records_, name); }

bool Unit::is_macro(const std::string& name) const {
    auto& preprocessor = tree_->getPreprocessor();
    return preprocessor.getMacroInfo(preprocessor.getIdentifierInfo(name)) != nullptr;
}

std::string Unit::problem_of(const std::string& id) const {
    const auto probe = broken_probes_.find(id);
    return probe == broken_probes_.end() ? std::string{} : probe->second;
}

std::string Unit::place(const clang::Decl* declaration) const {
    const auto& sources = context().getSourceManager();
    const auto where = sources.getPresumedLoc(sources.getExpansionLoc(declaration->getLocation()));
    if (where.isInvalid()) return "the compiler";
    const std::string file = where.getFilename();
    for (const std::string_view root : {"/arch/", "/include/", "/shims/"})
        if (const auto at = file.rfind(root); at != std::string::npos) {
            const auto rest = file.substr(at + 1);
            return root == "/shims/" ? "bindings/" + rest : rest;
        }
    return fs::path{file}.filename().string();
}

}  // namespace keel::bindings
