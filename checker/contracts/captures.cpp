// SPDX-License-Identifier: GPL-2.0-only
#include "contracts/captures.hpp"

#include "contracts/projections.hpp"

namespace keel::checker {
namespace {

/// Walks a body with the question what is done to each place that is named: nothing more than reading
/// it, as long as the expression around it does not say otherwise.
class Uses {
public:
    CaptureUse of(const clang::ValueDecl* variable) const {
        auto found = uses_.find(variable);
        return found == uses_.end() ? CaptureUse::reads : found->second;
    }
    std::vector<CapturedPart> parts(const clang::ValueDecl* variable) const {
        std::vector<CapturedPart> result;
        for (const auto& [key, use] : parts_)
            if (key.first == variable) result.push_back({key.second, use});
        return result;
    }
    CaptureUse strongest() const {
        auto result = CaptureUse::reads;
        for (const auto& [variable, use] : uses_) result = std::max(result, use);
        return result;
    }

    void walk(const clang::Stmt* statement) {
        if (!statement) return;
        if (const auto* expression = llvm::dyn_cast<clang::Expr>(statement)) {
            if (const auto* lambda = llvm::dyn_cast<clang::LambdaExpr>(expression)) return nested(lambda);
            if (const auto* call = llvm::dyn_cast<clang::CXXOperatorCallExpr>(expression); call && calls_lambda(call)) return;
            if (const auto* cast = llvm::dyn_cast<clang::CastExpr>(expression)) {
                // A load, or a view as const: the place below is only read.
                if (only_reads(cast)) {
                    reading(cast->getSubExpr());
                    return;
                }
            }
            if (expression->isGLValue()) {
                if (const auto* name = root(expression)) {
                    (void)name;
                    record(expression, expression->isXValue() ? CaptureUse::moves : CaptureUse::writes);
                    return;
                }
            }
            if (const auto* self = llvm::dyn_cast<clang::CXXThisExpr>(expression)) {
                const auto pointee = self->getType()->getPointeeType();
                note(nullptr, pointee.isConstQualified() ? CaptureUse::reads : CaptureUse::writes);
                return;
            }
        }
        if (const auto* loop = llvm::dyn_cast<clang::CXXForRangeStmt>(statement); loop && only_reads(loop)) {
            walk(loop->getInit());
            reading(loop->getRangeInit());
            walk(loop->getBody());
            return;
        }
        if (const auto* declaration = llvm::dyn_cast<clang::DeclStmt>(statement)) {
            for (const auto* decl : declaration->decls())
                if (const auto* variable = llvm::dyn_cast<clang::VarDecl>(decl)) walk(variable->getInit());
            return;
        }
        for (const auto* child : statement->children()) walk(child);
    }

private:
    /// The captured variable that a chain of members and subscripts starts at; where it is only read, also
    /// through calls that count as shared then.
    const clang::Expr* root(const clang::Expr* expression, bool only_read = false) {
        for (;;) {
            expression = expression->IgnoreParens();
            if (const auto* member = llvm::dyn_cast<clang::MemberExpr>(expression)) {
                if (!llvm::isa<clang::FieldDecl>(member->getMemberDecl())) return nullptr;
                expression = member->getBase();
                continue;
            }
            if (const auto* subscript = llvm::dyn_cast<clang::ArraySubscriptExpr>(expression)) {
                walk(subscript->getIdx());
                expression = subscript->getBase();
                continue;
            }
            if (const auto* cast = llvm::dyn_cast<clang::CastExpr>(expression)) {
                if (cast->getCastKind() == clang::CK_LValueToRValue || cast->getCastKind() == clang::CK_UserDefinedConversion)
                    return nullptr;
                expression = cast->getSubExpr();
                continue;
            }
            if (const auto* call = llvm::dyn_cast<clang::CallExpr>(expression)) {
                const auto* callee = call->getDirectCallee();
                if (callee && callee->isInStdNamespace() && call->getNumArgs() == 1 &&
                    callee->getDeclName().isIdentifier() &&
                    (callee->getName() == "move" || callee->getName() == "forward")) {
                    expression = call->getArg(0);
                    continue;
                }
                const auto* method = llvm::dyn_cast_or_null<clang::CXXMethodDecl>(callee);
                if (!only_read || !method || !(shared_overload(method) || (method->isConst() && !method->getParent()->isLambda())))
                    return nullptr;
                const auto* object = object_of(call);
                if (!object) return nullptr;
                for (const auto* argument : call->arguments())
                    if (argument != object) walk(argument);
                expression = object;
                continue;
            }
            if (llvm::isa<clang::DeclRefExpr, clang::CXXThisExpr>(expression)) return expression;
            return nullptr;
        }
    }
    void reading(const clang::Expr* expression) {
        if (const auto* at = root(expression, true)) {
            note_root(at, CaptureUse::reads, expression);
            return;
        }
        if (const auto* either = llvm::dyn_cast<clang::ConditionalOperator>(expression->IgnoreParens())) {
            walk(either->getCond());
            reading(either->getTrueExpr());
            reading(either->getFalseExpr());
            return;
        }
        walk(expression);
    }
    /// A lambda that writes through its captures is used exclusively where it is called, though C++ has it const.
    bool calls_lambda(const clang::CXXOperatorCallExpr* call) {
        const auto* method = llvm::dyn_cast_or_null<clang::CXXMethodDecl>(call->getDirectCallee());
        if (call->getOperator() != clang::OO_Call || !method || !method->getParent()->isLambda()) return false;
        const auto use = use_of_captures(method->getParent());
        if (use == CaptureUse::reads) return false;
        const auto* object = call->getArg(0)->IgnoreParenImpCasts();
        const auto* at = root(object);
        if (!at) return false;
        note_root(at, object->isXValue() ? CaptureUse::moves : CaptureUse::writes, object);
        for (unsigned number = 1; number < call->getNumArgs(); ++number) walk(call->getArg(number));
        return true;
    }
    static const clang::Expr* object_of(const clang::CallExpr* call) {
        if (const auto* member = llvm::dyn_cast<clang::CXXMemberCallExpr>(call)) return member->getImplicitObjectArgument();
        return llvm::isa<clang::CXXOperatorCallExpr>(call) && call->getNumArgs() != 0 ? call->getArg(0) : nullptr;
    }
    void record(const clang::Expr* expression, CaptureUse use) {
        const auto* at = root(expression);
        if (expression->getType().isConstQualified()) use = CaptureUse::reads;
        note_root(at, use, expression);
    }
    /// The members between a name and an expression of it, as far as they are plainly inside of it.
    static std::vector<const clang::FieldDecl*> members(const clang::Expr* expression, const clang::Expr* at) {
        std::vector<const clang::FieldDecl*> result;
        for (; expression != at;) {
            if (const auto* parens = llvm::dyn_cast<clang::ParenExpr>(expression)) {
                expression = parens->getSubExpr();
            } else if (const auto* cast = llvm::dyn_cast<clang::CastExpr>(expression)) {
                if (cast->getCastKind() != clang::CK_NoOp) result.clear();
                expression = cast->getSubExpr();
            } else if (const auto* member = llvm::dyn_cast<clang::MemberExpr>(expression)) {
                const auto* field = llvm::cast<clang::FieldDecl>(member->getMemberDecl());
                if (member->isArrow() || field->getType()->isReferenceType()) result.clear();
                result.insert(result.begin(), field);
                if (field->getType()->isReferenceType()) result.clear();
                expression = member->getBase();
            } else if (const auto* subscript = llvm::dyn_cast<clang::ArraySubscriptExpr>(expression)) {
                result.clear();
                expression = subscript->getBase();
            } else if (const auto* call = llvm::dyn_cast<clang::CallExpr>(expression)) {
                if (const auto* object = object_of(call)) {
                    result.clear();
                    expression = object;
                } else {
                    expression = call->getArg(0);
                }
            } else {
                return {};
            }
        }
        return result;
    }
    void note_root(const clang::Expr* at, CaptureUse use, const clang::Expr* expression) {
        if (const auto* name = llvm::dyn_cast<clang::DeclRefExpr>(at)) {
            if (!name->refersToEnclosingVariableOrCapture()) return;
            const auto* variable = llvm::cast<clang::ValueDecl>(name->getDecl()->getCanonicalDecl());
            note(variable, use, members(expression, at));
            return;
        }
        if (llvm::isa<clang::CXXThisExpr>(at)) {
            if (at->getType()->getPointeeType().isConstQualified()) use = CaptureUse::reads;
            note(nullptr, use);
        }
    }
    void nested(const clang::LambdaExpr* lambda) {
        for (const auto& capture : lambda->captures()) {
            if (capture.capturesThis()) {
                note(nullptr, use_of_capture(lambda->getLambdaClass(), nullptr));
            } else if (capture.capturesVariable()) {
                const auto* variable = llvm::dyn_cast<clang::VarDecl>(capture.getCapturedVar());
                if (variable && variable->isInitCapture()) {
                    walk(variable->getInit());
                    continue;
                }
                const auto use = capture.getCaptureKind() == clang::LCK_ByRef
                                     ? use_of_capture(lambda->getLambdaClass(), capture.getCapturedVar())
                                     : CaptureUse::reads;
                note(llvm::cast<clang::ValueDecl>(capture.getCapturedVar()->getCanonicalDecl()), use);
            }
        }
    }
    void note(const clang::ValueDecl* variable, CaptureUse use, std::vector<const clang::FieldDecl*> members = {}) {
        auto& part = parts_.try_emplace({variable, std::move(members)}, CaptureUse::reads).first->second;
        part = std::max(part, use);
        auto& known = uses_.try_emplace(variable, CaptureUse::reads).first->second;
        known = std::max(known, use);
    }

    std::map<const clang::ValueDecl*, CaptureUse> uses_;
    std::map<std::pair<const clang::ValueDecl*, std::vector<const clang::FieldDecl*>>, CaptureUse> parts_;
};

const Uses& uses_of(const clang::CXXRecordDecl* closure) {
    static thread_local std::map<const clang::CXXRecordDecl*, std::unique_ptr<Uses>> known;
    auto& entry = known[closure];
    if (!entry) {
        entry = std::make_unique<Uses>();
        if (const auto* call = closure->getLambdaCallOperator()) {
            // What a generic one does, its instances tell; the pattern does not know where it only reads.
            if (const auto* pattern = call->getDescribedFunctionTemplate())
                for (const auto* special : pattern->specializations()) entry->walk(special->getBody());
            else
                entry->walk(call->getBody());
        }
    }
    return *entry;
}

}  // namespace

CaptureUse use_of_capture(const clang::CXXRecordDecl* closure, const clang::ValueDecl* variable) {
    return uses_of(closure).of(variable ? llvm::cast<clang::ValueDecl>(variable->getCanonicalDecl()) : nullptr);
}

std::vector<CapturedPart> captured_parts(const clang::CXXRecordDecl* closure, const clang::ValueDecl* variable) {
    return uses_of(closure).parts(llvm::cast<clang::ValueDecl>(variable->getCanonicalDecl()));
}

CaptureUse use_of_captures(const clang::CXXRecordDecl* closure) { return uses_of(closure).strongest(); }

clang::QualType capture_type(clang::ASTContext& ast, const clang::FieldDecl* field) {
    const auto* closure = llvm::dyn_cast<clang::CXXRecordDecl>(field->getParent());
    auto type = field->getType();
    if (!closure || !closure->isLambda()) return type;
    // There is one field for each capture, in the same order.
    const auto& capture = closure->captures_begin()[field->getFieldIndex()];
    if (capture.capturesThis()) {
        if (!type->isPointerType()) return type;  // `*this` by copy
        auto object = type->getPointeeType();
        if (use_of_capture(closure, nullptr) == CaptureUse::reads) object.addConst();
        return ast.getLValueReferenceType(object);
    }
    if (!type->isReferenceType() || !capture.capturesVariable()) return type;
    auto object = type->getPointeeType();
    if (use_of_capture(closure, capture.getCapturedVar()) == CaptureUse::reads) object.addConst();
    return ast.getLValueReferenceType(object);
}

}  // namespace keel::checker
