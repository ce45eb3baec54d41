// SPDX-License-Identifier: GPL-2.0-only

/// A class with virtual functions that is not `final` never uses `*this` as a whole in its constructors and
/// destructor (K1304): there, the object is not what its virtual functions take it for. And what owns an object
/// through a base has a virtual destructor (K1307).
///
/// Reaching a member by name is no use of the whole.

#include "rules/rules.hpp"
#include "rules/types.hpp"
#include "rules/walk.hpp"
#include "rules/words.hpp"

namespace keel::checker::rules {
namespace {

class WholeObjectWalk : public Walk {
public:
    explicit WholeObjectWalk(Report& report) : Walk{kinds<clang::CXXThisExpr>()}, report_{report} {}

private:
    bool starts(const clang::FunctionDecl& body) override {
        if (!llvm::isa<clang::CXXConstructorDecl, clang::CXXDestructorDecl>(body)) return false;
        const auto* owner = llvm::cast<clang::CXXMethodDecl>(body).getParent();
        return owner->isPolymorphic() && !owner->isEffectivelyFinal();
    }
    bool starts(const clang::VarDecl&) override { return false; }

    bool enter(const clang::Stmt& node) override {
        const clang::Stmt* outer = nullptr;
        for (const auto* candidate : std::views::reverse(path())) {
            const auto* cast = llvm::dyn_cast<clang::ImplicitCastExpr>(candidate);
            const auto* dereference = llvm::dyn_cast<clang::UnaryOperator>(candidate);
            if (llvm::isa<clang::ParenExpr>(candidate) || cast ||
                (dereference && dereference->getOpcode() == clang::UO_Deref))
                continue;
            outer = candidate;
            break;
        }
        if (const auto* member = llvm::dyn_cast_if_present<clang::MemberExpr>(outer)) {
            if (llvm::isa<clang::FieldDecl, clang::VarDecl>(member->getMemberDecl())) return true;
            if (const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(member->getMemberDecl());
                method && method->isStatic())
                return true;
        }
        const auto* owner = llvm::cast<clang::CXXMethodDecl>(function())->getParent();
        report_.error(Code::whole_object_in_constructor, where(node),
                      "'" + owner->getNameAsString() + "' has virtual functions and may be derived from: in its constructors "
                      "and destructor the whole object is not there, so they use its members only; make the class "
                      "'final', or do this in a function that is called afterwards");
        return true;
    }

    Report& report_;
};

class ErasureWalk : public Walk {
public:
    explicit ErasureWalk(Report& report) : Walk{kinds<clang::CXXConstructExpr>()}, report_{report} {}

private:
    bool enter(const clang::Stmt& node) override {
        const auto* construction = llvm::cast<clang::CXXConstructExpr>(&node);
        if (construction->getNumArgs() != 1) return true;
        const auto* to = instance_of_owner(construction->getType());
        const auto* from = instance_of_owner(construction->getArg(0)->getType());
        if (!to || !from || to->getSpecializedTemplate() != from->getSpecializedTemplate()) return true;
        const auto* base = class_of(owned_type(*to));
        const auto* derived = class_of(owned_type(*from));
        if (!base || !derived || base == derived || !base->getDefinition() || !derived->getDefinition()) return true;
        if (!derived->isDerivedFrom(base)) return true;
        const auto* destructor = base->getDestructor();
        if (!destructor || !destructor->isVirtual()) {
            auto& finding =
                report_.error(Code::erasure_hides, where(node),
                              "from here on this is destroyed as a '" + base->getNameAsString() + "', whose destructor is not "
                              "virtual: that of '" + derived->getNameAsString() + "' would never run; declare 'virtual ~" +
                                  base->getNameAsString() + "() = default;'");
            finding.note(base->getLocation(), "the base is declared here");
            make_virtual(*base->getDefinition(), finding);
        }
        if (is_linear(owned_type(*from)))
            report_.error(Code::erasure_hides, where(node),
                          "a '" + derived->getNameAsString() + "' must be consumed exactly once, which nobody knows who "
                          "sees only a '" + base->getNameAsString() + "'");
        return true;
    }

    /// Before the destructor that is there, or as one more member. (A class template's is another matter for each T.)
    static void make_virtual(const clang::CXXRecordDecl& base, Finding& finding) {
        const auto& sources = base.getASTContext().getSourceManager();
        if (!is_written(base.getSourceRange()) || sources.isInSystemHeader(base.getLocation())) return;
        if (llvm::isa<clang::ClassTemplateSpecializationDecl>(base) || base.isDependentType() || base.isUnion()) return;
        const auto* destructor = base.getDestructor();
        if (destructor && !destructor->isImplicit()) {
            if (is_written(destructor->getSourceRange()))
                finding.fix(clang::FixItHint::CreateInsertion(destructor->getBeginLoc(), "virtual "));
            return;
        }
        const bool has_sections = std::ranges::any_of(
            base.decls(), [](const clang::Decl* decl) { return llvm::isa<clang::AccessSpecDecl>(decl); });
        const std::string before = base.isClass() || has_sections ? "public: " : "";
        finding.fix(clang::FixItHint::CreateInsertion(base.getBraceRange().getEnd(),
                                                      before + "virtual ~" + base.getNameAsString() + "() = default; "));
    }

    static const clang::ClassTemplateSpecializationDecl* instance_of_owner(clang::QualType type) {
        const auto* instance = llvm::dyn_cast_if_present<clang::ClassTemplateSpecializationDecl>(class_of(type));
        return instance && !owned_type(*instance).isNull() ? instance : nullptr;
    }

    Report& report_;
};

}  // namespace

std::unique_ptr<Walk> whole_objects(Report& report) { return std::make_unique<WholeObjectWalk>(report); }
std::unique_ptr<Walk> erasure(Report& report) { return std::make_unique<ErasureWalk>(report); }

}  // namespace keel::checker::rules
