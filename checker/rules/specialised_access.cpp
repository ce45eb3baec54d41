// SPDX-License-Identifier: GPL-2.0-only

/// An explicit or partial specialisation of a member or of a friend may use what is private in the class. Anybody can write one, so
/// that private would mean nothing: it may only where the class's author could have written it, in the file of the class (K0603).
/// Its declaration beside the class is enough: `template <> void Queue::visit<int>(int);`.

#include "rules/rules.hpp"
#include "rules/walk.hpp"

namespace keel::checker::rules {
namespace {

/// Where a specialisation was written; null for what is none.
const clang::Decl* specialisation(const clang::Decl* decl) {
    if (const auto* function = llvm::dyn_cast<clang::FunctionDecl>(decl))
        return function->getTemplateSpecializationKind() == clang::TSK_ExplicitSpecialization ? decl : nullptr;
    if (const auto* variable = llvm::dyn_cast<clang::VarDecl>(decl))
        return variable->getTemplateSpecializationKind() == clang::TSK_ExplicitSpecialization ? decl : nullptr;
    const auto* record = llvm::dyn_cast<clang::CXXRecordDecl>(decl);
    if (!record) return nullptr;
    if (record->getTemplateSpecializationKind() == clang::TSK_ExplicitSpecialization) return decl;
    if (const auto* instance = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(record))
        return instance->getSpecializedTemplateOrPartial().dyn_cast<clang::ClassTemplatePartialSpecializationDecl*>();
    return nullptr;
}

/// The specialisations that `decl` is or stands in.
std::vector<const clang::Decl*> specialisations_around(const clang::Decl* decl) {
    std::vector<const clang::Decl*> result;
    for (; decl; decl = llvm::dyn_cast_if_present<clang::Decl>(decl->getDeclContext()))
        if (const auto* found = specialisation(decl)) result.push_back(found);
    return result;
}

/// The declaration, or a class that it stands in, if it is private to the class around it.
const clang::NamedDecl* private_part(const clang::Decl* decl) {
    for (; decl && decl->getDeclContext() && decl->getDeclContext()->isRecord();
         decl = llvm::dyn_cast<clang::Decl>(decl->getDeclContext()))
        if (const auto* named = llvm::dyn_cast<clang::NamedDecl>(decl); named && named->getAccess() == clang::AS_private)
            return named;
    return nullptr;
}

class AccessWalk : public Walk {
public:
    AccessWalk(const clang::ASTContext& ast, std::vector<const clang::Decl*> specialisations, Report& report)
        : sources_{ast.getSourceManager()}, specialisations_{std::move(specialisations)}, report_{report} {}

private:
    bool enter(const clang::Stmt& node) override {
        // What a declaration says was written there.
        if (llvm::isa<clang::CXXDefaultArgExpr, clang::CXXDefaultInitExpr>(node)) return false;
        if (const auto* member = llvm::dyn_cast<clang::MemberExpr>(&node)) look_at(member->getMemberDecl(), node);
        if (const auto* name = llvm::dyn_cast<clang::DeclRefExpr>(&node)) look_at(name->getDecl(), node);
        if (const auto* made = llvm::dyn_cast<clang::CXXConstructExpr>(&node)) look_at(made->getConstructor(), node);
        if (llvm::isa<clang::InitListExpr, clang::CXXScalarValueInitExpr>(node))
            look_at(llvm::cast<clang::Expr>(node).getType()->getAsTagDecl(), node);
        return true;
    }

    void look_at(const clang::Decl* used, const clang::Stmt& node) {
        const auto* hidden = private_part(used);
        if (!hidden) return;
        const auto* owner = llvm::cast<clang::CXXRecordDecl>(hidden->getDeclContext());
        const auto home = file_of(owner->getLocation());
        for (const auto* special : specialisations_) {
            if (llvm::any_of(special->redecls(), [&](const auto* one) { return file_of(one->getLocation()) == home; })) continue;
            const auto name = owner->getNameAsString();
            report_.error(Code::names_private, where(node),
                          "'" + hidden->getNameAsString() + "' is private in '" + name + "', and this specialisation may use it "
                          "only because C++ lets it: what the class promises rests on that; ask its author for a method, or "
                          "declare the specialisation in the file of '" + name + "'")
                .note(hidden->getLocation(), "declared private here");
            return;
        }
    }

    clang::FileID file_of(clang::SourceLocation where) const { return sources_.getFileID(sources_.getExpansionLoc(where)); }

    const clang::SourceManager& sources_;
    const std::vector<const clang::Decl*> specialisations_;
    Report& report_;
};

}  // namespace

void specialised_access(const Unit& unit, Report& report) {
    for (const auto* body : unit.bodies)
        if (auto around = specialisations_around(body); !around.empty())
            AccessWalk{unit.ast, std::move(around), report}.go_through(*body);
    for (const auto* variable : unit.variables)
        if (variable->hasGlobalStorage() && !variable->isStaticLocal() && variable->getInit())
            if (auto around = specialisations_around(variable); !around.empty())
                AccessWalk{unit.ast, std::move(around), report}.go_through(*variable);
}

}  // namespace keel::checker::rules
