// SPDX-License-Identifier: GPL-2.0-only

/// Unsafe operations stand in unsafe scopes, scopes have reasons and are needed, and an `unsafe` value is
/// written out where it is used (dialect, section 2).
///
///     unsafe because{"the array has n elements by the contract"};   // up to the end of the block
///     sum += first[n - 1];
///
/// A scope does not reach into the bodies of lambdas and local classes that are written in it. The check is
/// one walk over each body; whether a scope is needed is decided over all instantiations of a template.

#include <llvm/Support/JSON.h>

#include "options.hpp"
#include "rules/rules.hpp"
#include "rules/standard_conversions.hpp"
#include "rules/statement_kinds.hpp"
#include "rules/types.hpp"
#include "rules/unsafe_operations.hpp"
#include "rules/walk.hpp"
#include "rules/words.hpp"

namespace keel::checker::rules {
namespace {

/// One place where a driver author says that something is right which the checker cannot see.
struct UnsafePlace {
    /// A scope `unsafe because{}`, the argument of a function with a contract, a promise of a class.
    enum class Kind { scope, contract, promise };

    Kind kind;
    clang::SourceLocation where;
    /// The whole statement that opens a scope.
    clang::SourceRange statement;
    std::string function;
    std::string reason;
    /// The operations in the scope, the function with the contract, or the name of the promise.
    std::set<std::string> needs;
    /// Of a scope: how many statements it covers, and which of them hold such an operation, counted from 1.
    unsigned statements = 0;
    std::set<unsigned> needing;
    clang::SourceLocation end;
};

/// All of a unit by where they stand, each once, however many instantiations it has.
using UnsafePlaces = std::map<unsigned, UnsafePlace>;

constexpr std::string_view promises[] = {"sends", "syncs", "moves_empty", "drop_ignores", "any_bits"};

/// Those of the whole unit by where they stand in the source.
class Inventory {
public:
    explicit Inventory(Report& report) : report_{report} {}

    /// `inside`: the function that it stands in, or the class; null for the initialiser of a global.
    UnsafePlace& at(clang::SourceLocation where, UnsafePlace::Kind kind, const clang::Expr& construction,
                    const clang::NamedDecl* inside) {
        auto [found, is_new] = places_.try_emplace(where.getRawEncoding());
        auto& place = found->second;
        if (!is_new) return place;
        place.kind = kind;
        place.where = where;
        place.function = inside ? full_name(*inside) : "";
        const auto reason = reason_in(construction);
        place.reason = reason.value_or("");
        // Letters of any language, or at least a number.
        if (std::ranges::none_of(place.reason, [](unsigned char one) { return one >= 0x80 || llvm::isAlnum(static_cast<char>(one)); }))
            report_.error(Code::unsafe_without_reason, where,
                          reason ? "'unsafe' without a reason: say in the literal why this is right"
                                 : "the reason of an 'unsafe' is a string literal that stands right there");
        return place;
    }

    UnsafePlaces& places() { return places_; }

private:
    Report& report_;
    UnsafePlaces places_;
};

/// Whether the type is spelled with the word `unsafe`: who looks for unsafe code looks for that.
bool is_word(clang::QualType written) {
    for (;;) {
        if (llvm::isa<clang::RecordType>(written.getTypePtr())) return true;
        if (!is_elaborated(*written) && !llvm::isa<clang::UsingType>(written.getTypePtr())) return false;
        written = written->getLocallyUnqualifiedSingleStepDesugaredType();
    }
}
bool is_written_out(const clang::ValueDecl& declared) { return is_word(declared.getType().getUnqualifiedType()); }

class UnsafeWalk : public Walk {
public:
    UnsafeWalk(const Unit& unit, const Library& library, const Options& options, Report& report)
        : Walk{~silent_kinds()}, unit_{unit}, library_{library}, options_{options}, conversions_{unit.ast, safe_, report}, inventory_{report},
          report_{report} {}

    void finish() override;

private:
    struct Scope {
        const clang::CompoundStmt* block;
        std::size_t depth;  ///< of the block in the path of what is in it
        UnsafePlace* place;
        unsigned before;  ///< how many statements of the block stand before it, and itself
    };

    bool starts(const clang::FunctionDecl& body) override {
        operations_.emplace(unit_, library_, safe_, &body);
        scopes_.clear();
        // A copy or move that the compiler writes goes from member to member, through functions that are
        // checked where they stand; its loops over arrays are right.
        return !body.isDefaulted() || is_defaulted_construction(body);
    }
    bool starts(const clang::VarDecl& global) override {
        operations_.emplace(unit_, library_, safe_, nullptr);
        scopes_.clear();
        return !holds_unsafe_word(global.getType());
    }

    bool enter(const clang::Stmt& node) override {
        // Scopes of blocks that have been left.
        while (!scopes_.empty() && (path().size() <= scopes_.back().depth || path()[scopes_.back().depth] != scopes_.back().block))
            scopes_.pop_back();
        if (kind_of(node) != StatementKind::known) return false;  // Said by refused_constructs.
        if (const auto* declaration = llvm::dyn_cast<clang::DeclStmt>(&node)) look_at_declaration(*declaration);
        if (const auto* expression = llvm::dyn_cast<clang::Expr>(&node)) look_at_unsafe_value(*expression);
        auto need = operations_->find(node, path());
        if (!need && makes_null_function(node)) need = UnsafeOperations::null_function;
        if (need) {
            if (!scopes_.empty())
                note_need(scopes_.back(), node, std::move(*need));
            else
                report_.error(Code::unsafe_needed, where(node), "this needs an unsafe scope, for it " + *need +
                              ". Where it must stay, 'unsafe because{\"why it is right\"};' before it opens one");
        }
        return true;
    }

    void note_need(const Scope& scope, const clang::Stmt& node, std::string need) {
        scope.place->needs.insert(std::move(need));
        const auto* statement = path().size() > scope.depth + 1 ? path()[scope.depth + 1] : &node;
        scope.place->needing.insert(number_in(*scope.block, statement) - scope.before);
    }
    static unsigned number_in(const clang::CompoundStmt& block, const clang::Stmt* statement) {
        return static_cast<unsigned>(std::find(block.body_begin(), block.body_end(), statement) - block.body_begin()) + 1;
    }

    /// Inside of a function of the standard library that `node` calls or mentions.
    bool makes_null_function(const clang::Stmt& node) {
        const clang::FunctionDecl* callee = nullptr;
        llvm::SmallVector<const clang::Expr*, 4> arguments;
        if (const auto* call = llvm::dyn_cast<clang::CallExpr>(&node)) {
            callee = call->getDirectCallee();
            arguments.append(call->arg_begin(), call->arg_end());
        } else if (const auto* construction = llvm::dyn_cast<clang::CXXConstructExpr>(&node)) {
            callee = construction->getConstructor();
            arguments.append(construction->arg_begin(), construction->arg_end());
        } else if (const auto* inherited = llvm::dyn_cast<clang::CXXInheritedCtorInitExpr>(&node)) {
            callee = inherited->getConstructor();
        } else if (const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(&node)) {
            if (!is_called(*reference)) callee = llvm::dyn_cast<clang::FunctionDecl>(reference->getDecl());
        }
        return callee && conversions_.look_at(*callee, arguments, operations_->ranges(), path(), node, where(node),
                                              [this](clang::QualType type) { return operations_->is_null_function_when_zero(type); });
    }
    bool is_called(const clang::DeclRefExpr& reference) const {
        for (const auto* outer : std::views::reverse(path())) {
            if (llvm::isa<clang::ParenExpr, clang::ImplicitCastExpr>(outer)) continue;
            const auto* call = llvm::dyn_cast<clang::CallExpr>(outer);
            return call && call->getCallee()->IgnoreParenImpCasts() == &reference;
        }
        return false;
    }

    void look_at_declaration(const clang::DeclStmt& statement) {
        for (const auto* decl : statement.decls()) {
            const auto* variable = llvm::dyn_cast<clang::VarDecl>(decl);
            if (!variable || !holds_unsafe_word(variable->getType())) continue;
            const auto* block = path().empty() ? nullptr : llvm::dyn_cast<clang::CompoundStmt>(path().back());
            if (is_unsafe_word(variable->getType()) && !is_written_out(*variable)) {
                report_.error(Code::unsafe_value_misused, variable->getLocation(),
                              "a scope is found by its word: write 'unsafe because{\"...\"};', not another name for it");
            } else if (!is_unsafe_word(variable->getType()) || variable->isStaticLocal() || variable->getName() != "because") {
                report_.error(Code::unsafe_value_misused, variable->getLocation(),
                              "an 'unsafe' is not kept in a variable: write unsafe{\"...\"} at the call that asks for "
                              "it, or 'unsafe because{\"...\"};' to open a scope");
            } else if (!block || !statement.isSingleDecl()) {
                report_.error(Code::unsafe_value_misused, variable->getLocation(),
                              "'unsafe because{...};' opens a scope only as a statement of its own in a block: put "
                              "braces around it and what it is about");
            } else if (variable->getInit()) {
                auto& place = inventory_.at(variable->getLocation(), UnsafePlace::Kind::scope, *variable->getInit(),
                                            function());
                place.statement = statement.getSourceRange();
                place.end = block->getRBracLoc();
                const auto before = number_in(*block, &statement);
                place.statements = block->size() - before;
                scopes_.push_back({block, path().size() - 1, &place, before});
            }
        }
    }

    void look_at_unsafe_value(const clang::Expr& node) {
        const auto* reference = llvm::dyn_cast<clang::DeclRefExpr>(&node);
        const auto* construction = llvm::dyn_cast<clang::CXXConstructExpr>(&node);
        if ((!reference && !construction) || !is_unsafe_word(node.getType())) return;
        if (reference) {
            report_.error(Code::unsafe_value_misused, where(*reference),
                          "an 'unsafe' is not handed on: whoever calls writes unsafe{\"...\"} with a reason of its own");
            return;
        }
        if (construction->getConstructor()->isCopyOrMoveConstructor()) return;
        // Up through what only wraps the construction.
        const clang::Stmt* inner = construction;
        bool is_bound_to_reference = false;
        const auto* whole = llvm::dyn_cast<clang::CXXTemporaryObjectExpr>(construction);
        bool is_written = whole && is_word(whole->getTypeSourceInfo()->getType());
        for (const auto* outer : std::views::reverse(path())) {
            if (llvm::isa<clang::ParenExpr, clang::ConstantExpr, clang::CastExpr, clang::CXXBindTemporaryExpr,
                          clang::ExprWithCleanups>(outer)) {
                if (const auto* cast = llvm::dyn_cast<clang::ExplicitCastExpr>(outer)) is_written |= is_word(cast->getTypeAsWritten());
                inner = outer;
                continue;
            }
            if (llvm::isa<clang::MaterializeTemporaryExpr>(outer)) {
                is_bound_to_reference = true;
                inner = outer;
                continue;
            }
            if (llvm::isa<clang::DeclStmt>(outer)) return;
            if (is_bound_to_reference) break;
            const auto callee = callee_with_argument(*outer, *inner);
            if (!callee) break;
            if (!is_written) {
                report_.error(Code::unsafe_value_misused, where(*construction),
                              "an 'unsafe' is written out where it is passed: unsafe{\"...\"}, with the reason in it");
                return;
            }
            inventory_.at(where(*construction), UnsafePlace::Kind::contract, *construction, function())
                .needs.insert(*callee);
            return;
        }
        report_.error(Code::unsafe_value_misused, where(*construction),
                      is_bound_to_reference
                          ? "an 'unsafe' is passed by value to the function that asks for it, and not handed on"
                          : "unsafe{\"...\"} is an argument of the call that asks for it, and nothing else; to open a "
                            "scope write 'unsafe because{\"...\"};'");
    }

    /// The name of what `node` calls with `argument`; nullopt where it is no such call.
    static std::optional<std::string> callee_with_argument(const clang::Stmt& node, const clang::Stmt& argument) {
        if (const auto* call = llvm::dyn_cast<clang::CallExpr>(&node)) {
            if (!std::ranges::contains(call->arguments(), &argument)) return std::nullopt;
            const auto* callee = llvm::dyn_cast_if_present<clang::NamedDecl>(call->getCalleeDecl());
            return callee ? full_name(*callee) : "a function pointer";
        }
        const auto* construction = llvm::dyn_cast<clang::CXXConstructExpr>(&node);
        if (!construction || !std::ranges::contains(construction->arguments(), &argument)) return std::nullopt;
        return full_name(*construction->getConstructor());
    }

    const Unit& unit_;
    const Library& library_;
    const Options& options_;
    std::optional<UnsafeOperations> operations_;  ///< of the body
    SafeFunctions safe_;
    StandardConversions conversions_;
    Inventory inventory_;
    Report& report_;
    std::vector<Scope> scopes_;
};

/// That of a template's static member is instantiated when somebody names it, which nobody does with a promise.
const clang::Expr* written_init(const clang::VarDecl& variable) {
    if (variable.getInit()) return variable.getInit();
    const auto* pattern = variable.getTemplateInstantiationPattern();
    return pattern ? pattern->getInit() : nullptr;
}

/// Parameters, members and results of type `unsafe`, outside of what bodies do.
void check_declarations(const Unit& unit, Inventory& inventory, Report& report) {
    const auto refuse = [&](clang::SourceLocation where, std::string text, Site site = Site::current()) {
        report.error(Code::unsafe_value_misused, where, std::move(text), site);
    };
    for (const auto* variable : unit.variables) {
        if (!holds_unsafe_word(variable->getType()) || llvm::isa<clang::ParmVarDecl>(variable)) continue;
        if (variable->isStaticDataMember()) {
            if (!std::ranges::contains(promises, std::string_view{variable->getName()}) || !variable->isConstexpr() ||
                !is_unsafe_word(variable->getType())) {
                refuse(variable->getLocation(), "a class promises with 'static constexpr unsafe NAME{\"...\"};', where "
                       "NAME is sends, syncs, moves_empty, drop_ignores or any_bits");
            } else if (!is_written_out(*variable)) {
                refuse(variable->getLocation(), "a promise is found by its word: write 'unsafe', not another name for it");
            } else if (const auto* init = written_init(*variable)) {
                const auto* owner = llvm::cast<clang::CXXRecordDecl>(variable->getDeclContext());
                inventory.at(variable->getLocation(), UnsafePlace::Kind::promise, *init, owner)
                    .needs.insert(variable->getNameAsString());
            }
        } else if (!variable->isLocalVarDecl()) {
            refuse(variable->getLocation(), "an 'unsafe' is not kept in a variable: write it at the call");
        }
    }
    for (const auto* record : unit.classes)
        for (const auto* field : record->fields())
            if (holds_unsafe_word(field->getType()) && !record->isLambda())
                refuse(field->getLocation(), "an 'unsafe' is not kept in a member: write it at the call");
    for (const auto* function : unit.functions) {
        if (function->isImplicit()) continue;
        if (holds_unsafe_word(function->getReturnType()))
            refuse(function->getLocation(), "an 'unsafe' is not returned: whoever calls writes it");
        if (function->isTemplateInstantiation()) continue;  // Said at the call.
        for (const auto* parameter : function->parameters()) {
            if (!holds_unsafe_word(parameter->getType())) continue;
            if (!is_unsafe_word(parameter->getType()))
                refuse(parameter->getLocation(), "a function with a contract takes its 'unsafe' by value");
            else if (parameter->hasDefaultArg())
                refuse(parameter->getLocation(), "an 'unsafe' parameter has no default: each caller gives a reason");
        }
    }
}

/// Appends one line of JSON for each place to `file`, in the order of the source; false where that cannot be written.
bool write_unsafe_report(const clang::ASTContext& ast, const UnsafePlaces& places, llvm::StringRef file) {
    std::error_code failed;
    llvm::raw_fd_ostream out{file, failed, llvm::sys::fs::OF_Append};
    if (failed) return false;
    const auto& sources = ast.getSourceManager();
    std::vector<UnsafePlace> in_order;
    for (const auto& [number, place] : places) in_order.push_back(place);
    std::ranges::sort(in_order, [&](const UnsafePlace& left, const UnsafePlace& right) {
        return sources.isBeforeInTranslationUnit(left.where, right.where);
    });
    for (const auto& place : in_order) {
        const auto where = sources.getPresumedLoc(sources.getExpansionLoc(place.where));
        llvm::json::Array needs;
        for (const auto& need : place.needs) needs.push_back(need);
        const auto kind = place.kind == UnsafePlace::Kind::scope      ? "scope"
                          : place.kind == UnsafePlace::Kind::contract ? "contract"
                                                                      : "promise";
        llvm::json::Object line{{"file", where.isValid() ? where.getFilename() : ""},
                                {"line", where.isValid() ? where.getLine() : 0},
                                {"function", place.function},
                                {"kind", kind},
                                {"reason", place.reason},
                                {"needs", std::move(needs)}};
        if (place.kind == UnsafePlace::Kind::scope) {
            const auto end = sources.getPresumedLoc(sources.getExpansionLoc(place.end));
            line["end"] = end.isValid() ? end.getLine() : 0;
            line["statements"] = place.statements;
            line["first"] = place.needing.empty() ? 0 : *place.needing.begin();
            line["last"] = place.needing.empty() ? 0 : *place.needing.rbegin();
        }
        out << llvm::json::Value(std::move(line)) << '\n';
    }
    return true;
}

void UnsafeWalk::finish() {
    const UnsafeOperations operations{unit_, library_, safe_, nullptr};
    for (const auto* variable : unit_.variables)
        if (starts_as_zeroes(*variable) && !library_.is_binding(variable->getLocation()) &&
            operations.is_null_function_when_zero(variable->getType()))
            report_.error(Code::unsafe_needed, variable->getLocation(),
                          "'" + variable->getNameAsString() + "' starts with a function pointer that is null, and safe code calls "
                          "function pointers without asking: initialise it");
    check_declarations(unit_, inventory_, report_);

    for (const auto& [where, place] : inventory_.places())
        if (place.kind == UnsafePlace::Kind::scope && place.needs.empty()) {
            auto& finding =
                report_.warning(Code::unsafe_not_needed, place.where,
                                "nothing in this unsafe scope needs it: take it out, or move it to the block that does");
            if (is_written(place.statement)) finding.fix(clang::FixItHint::CreateRemoval(place.statement));
        }
    if (options_.unsafe_report.empty() || write_unsafe_report(unit_.ast, inventory_.places(), options_.unsafe_report)) return;
    auto& diagnostics = unit_.ast.getDiagnostics();
    diagnostics.Report(diagnostics.getCustomDiagID(clang::DiagnosticsEngine::Error, "cannot write the list of unsafe scopes to '%0'"))
        << options_.unsafe_report;
}

}  // namespace

std::unique_ptr<Walk> unsafe_scopes(const Unit& unit, const Library& library, const Options& options, Report& report) {
    return std::make_unique<UnsafeWalk>(unit, library, options, report);
}

}  // namespace keel::checker::rules
