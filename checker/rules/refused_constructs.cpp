// SPDX-License-Identifier: GPL-2.0-only

/// Constructs that no scope allows (dialect, section 2, "refused altogether"): exceptions, run-time type
/// information, coroutines, computed goto, jumps past an initialisation, arrays of variable length, alloca,
/// virtual bases, thread_local, assembly at namespace scope, union members with destructors (K0740).
///
/// What clang knows beside C++23, such as blocks and vector types, is refused as unknown (K9003): the list of
/// statements is complete, and a test holds it against clang's own. Types: refused_types.hpp.

#include "rules/walk.hpp"
#include "rules/refused_types.hpp"
#include "rules/rules.hpp"
#include "rules/statement_kinds.hpp"
#include "rules/words.hpp"

namespace keel::checker::rules {
namespace {

/// What of C++ is refused, in words that end the sentence.
std::optional<std::string> refusal(const clang::Stmt& node) {
    using namespace clang;
    switch (node.getStmtClass()) {
        case Stmt::CXXThrowExprClass:
        case Stmt::CXXTryStmtClass:
        case Stmt::CXXCatchStmtClass:
            return "there are no exceptions here: return a keel::Result, and pass errors on with TRY";
        case Stmt::CXXTypeidExprClass:
        case Stmt::CXXDynamicCastExprClass:
            return "there is no run-time type information here: use a virtual function, or an enum and a switch";
        case Stmt::CoroutineBodyStmtClass:
        case Stmt::CoreturnStmtClass:
        case Stmt::CoawaitExprClass:
        case Stmt::CoyieldExprClass:
        case Stmt::DependentCoawaitExprClass:
            return "there are no coroutines here: their frame outlives what the checker can follow; use a thread or a "
                   "work item";
        case Stmt::IndirectGotoStmtClass:
        case Stmt::AddrLabelExprClass: return "there is no computed goto here: use a switch";
        default: break;
    }
    if (const auto* assembly = llvm::dyn_cast<GCCAsmStmt>(&node); assembly && assembly->isAsmGoto())
        return "there is no asm goto here: the checker cannot follow its jumps; let the assembly write a value, and branch "
               "on that";
    if (const auto* call = llvm::dyn_cast<CallExpr>(&node)) {
        const auto* callee = call->getDirectCallee();
        if (callee && callee->getBuiltinID() != 0 && callee->getIdentifier() &&
            callee->getName().contains("alloca"))
            return "there is no alloca here: the kernel's stack is small; use keel::Array or make_box";
    }
    return std::nullopt;
}

class RefusedWalk : public Walk {
public:
    RefusedWalk(const Unit& unit, Report& report) : Walk{~silent_kinds()}, unit_{unit}, ast_{unit.ast}, types_{report}, report_{report} {}

    void finish() override;

private:
    bool enter(const clang::Stmt& node) override {
        if (const auto why = refusal(node)) {
            report_.error(Code::construct_refused, where(node), *why);
            return false;
        }
        if (kind_of(node) == StatementKind::unknown) {
            report_.error(Code::construct_unknown, where(node),
                          std::string{"the checker does not know this construct ("} + node.getStmtClassName() +
                              "), which is no C++23; write it in another way");
            return false;
        }
        // Of what has a name, its declaration says it.
        if (const auto* expression = llvm::dyn_cast<clang::Expr>(&node); expression && !llvm::isa<clang::DeclRefExpr>(expression))
            if (!types_.is_fine(expression->getType())) return !types_.look_at(expression->getType(), where(node));
        if (const auto* operand = llvm::dyn_cast<clang::UnaryExprOrTypeTraitExpr>(&node); operand && operand->isArgumentType())
            types_.look_at(operand->getTypeOfArgument(), where(node));
        if (const auto* question = llvm::dyn_cast<clang::TypeTraitExpr>(&node))
            for (const auto* type : question->getArgs()) types_.look_at(type->getType(), where(node));
        if (const auto* place = llvm::dyn_cast<clang::OffsetOfExpr>(&node))
            for (unsigned at = 0; at < place->getNumExpressions(); ++at)
                if (!place->getIndexExpr(at)->isIntegerConstantExpr(ast_))
                    report_.error(Code::construct_unknown, where(node),
                                  "the checker does not follow an offset whose index is computed when the code runs; take the "
                                  "offset of the array, and add index * sizeof(element)");
        if (const auto* declaration = llvm::dyn_cast<clang::DeclStmt>(&node))
            for (const auto* decl : declaration->decls()) {
                if (const auto* variable = llvm::dyn_cast<clang::VarDecl>(decl))
                    types_.look_at(variable->getType(), variable->getLocation());
                if (const auto* name = llvm::dyn_cast<clang::TypedefNameDecl>(decl))
                    types_.look_at(name->getUnderlyingType(), name->getLocation());
            }
        if (const auto* jump = llvm::dyn_cast<clang::GotoStmt>(&node)) look_at(*jump);
        return true;
    }

    /// A jump forward in its own block, past a declaration that the code after the label can name.
    void look_at(const clang::GotoStmt& jump) {
        for (const auto* outer : std::views::reverse(path())) {
            const auto* block = llvm::dyn_cast<clang::CompoundStmt>(outer);
            if (!block) continue;
            bool is_after_jump = false;
            const clang::VarDecl* passed = nullptr;
            for (const auto* statement : block->body()) {
                if (statement->getBeginLoc() == jump.getBeginLoc() || std::ranges::contains(path(), statement) ||
                    statement == &jump)
                    is_after_jump = true;
                const auto* label = llvm::dyn_cast<clang::LabelStmt>(statement);
                if (label && label->getDecl() == jump.getLabel()) {
                    if (is_after_jump && passed)
                        report_.error(Code::construct_refused, jump.getGotoLoc(),
                                      "this goto jumps past the declaration of '" + passed->getNameAsString() +
                                          "', which its target can still name: declare it before the goto, or in a "
                                          "block of its own")
                            .note(passed->getLocation(), "declared here");
                    return;
                }
                if (const auto* declaration = llvm::dyn_cast<clang::DeclStmt>(statement); declaration && is_after_jump)
                    for (const auto* decl : declaration->decls())
                        if (const auto* variable = llvm::dyn_cast<clang::VarDecl>(decl)) passed = variable;
            }
        }
    }

    const Unit& unit_;
    const clang::ASTContext& ast_;
    RefusedTypes types_;
    Report& report_;
};

void RefusedWalk::finish() {
    for (const auto* variable : unit_.variables)
        if (variable->hasGlobalStorage()) types_.look_at(variable->getType(), variable->getLocation());
    for (const auto* function : unit_.functions) {
        types_.look_at(function->getReturnType(), function->getLocation());
        for (const auto* parameter : function->parameters())
            types_.look_at(parameter->getOriginalType(), parameter->getLocation());
    }

    for (const auto* variable : unit_.variables)
        if (variable->getTSCSpec() != clang::TSCS_unspecified)
            report_.error(Code::construct_refused, variable->getLocation(),
                         "there are no thread_local variables here: the kernel has per-CPU data and struct task_struct "
                         "instead; keep it in the object that the thread works with");
    for (const auto* record : unit_.classes) {
        for (const auto& base : record->bases())
            if (base.isVirtual())
                report_.error(Code::construct_refused, base.getBeginLoc(),
                             "there are no virtual bases here: hold the shared part as a member, or by reference");
        for (const auto* field : record->fields()) types_.look_at(field->getType(), field->getLocation());
        if (!record->isUnion()) continue;
        for (const auto* field : record->fields())
            if (field->getType().isDestructedType())
                report_.error(Code::construct_refused, field->getLocation(),
                             "'" + field->getNameAsString() + "' has a destructor, and nobody knows whether a union must "
                             "run it: use keel::Option, or a class with an enum");
    }
    for (const auto* decl : unit_.others)
        if (llvm::isa<clang::FileScopeAsmDecl>(decl))
            report_.error(Code::construct_refused, decl->getLocation(),
                         "there is no assembly at namespace scope: put it in a function, behind an unsafe scope");
}

}  // namespace

std::unique_ptr<Walk> refused_constructs(const Unit& unit, Report& report) { return std::make_unique<RefusedWalk>(unit, report); }

}  // namespace keel::checker::rules
