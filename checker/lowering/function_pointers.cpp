// SPDX-License-Identifier: GPL-2.0-only

/// Whoever calls through a pointer sees the contract that is written in its type, or the elided one where none is:
/// a function that the pointer gets promises at least as much, and demands no more. K0195 otherwise.
///
///     lt<'a', const int&> pick(lt<'a', const int&> a, lt<'b', const int&> b);
///     const int& (*chosen)(const int& a, const int& b [[clang::lifetimebound]]) = pick;

#include "lowering/function_pointers.hpp"

#include "contracts/replacement.hpp"

namespace keel::checker {
namespace {

const clang::FunctionProtoType* pointed_at(clang::QualType type) {
    if (type.isNull()) return nullptr;
    if (const auto* reference = type->getAs<clang::ReferenceType>()) type = reference->getPointeeType();
    if (const auto* pointer = type->getAs<clang::PointerType>()) type = pointer->getPointeeType();
    return type->getAs<clang::FunctionProtoType>();
}

/// The call operator behind the function pointer that a lambda is converted to.
const clang::FunctionDecl* called_by(const clang::CXXConversionDecl* conversion) {
    const auto* closure = conversion->getParent();
    if (!closure->isLambda()) return nullptr;
    const auto* call = closure->getLambdaCallOperator();
    auto* pattern = call ? call->getDescribedFunctionTemplate() : nullptr;
    if (!pattern) return call;
    const auto* arguments = conversion->getTemplateSpecializationArgs();
    void* position = nullptr;
    return arguments ? pattern->findSpecialization(arguments->asArray(), position) : nullptr;
}

}  // namespace

void check_function_pointer(const clang::Expr* from, clang::QualType to, Contracts& contracts, Shapes& shapes, Report& report) {
    const auto* seen = pointed_at(to);
    if (!seen || !from) return;
    // A pointer that is lent may be given another function: what both types say is the same.
    if (to->isReferenceType() && to->getPointeeType()->isPointerType() && !to->getPointeeType().isConstQualified())
        if (const auto* lent = pointed_at(from->getType()); lent && from->getType()->isPointerType())
            if (compare(contracts.of(seen), contracts.of(lent), shapes) != Mismatch::none)
                report.error(Code::contracts_disagree, from->getBeginLoc(),
                             "this pointer may be given a function that does not keep what its own type says")
                    .note(from->getBeginLoc(), "name the same lifetimes in both types with keel::lt");
    // Whoever calls it by its name counts with both: what goes into the pack is taken, or left where it is. Through a
    // pointer nobody sees that there is a pack.
    const auto may_leave = [&](const clang::FunctionDecl* function) {
        // Inside of the conversion that the compiler writes for a lambda. Whoever converts it is told.
        if (const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(function); method && method->isLambdaStaticInvoker()) return;
        for (auto at = first_of_pack(function); at < function->getNumParams(); ++at) {
            const auto type = function->getParamDecl(static_cast<unsigned>(at))->getType();
            if (!type->isRValueReferenceType() || !shapes.moves(type->getPointeeType())) continue;
            report.error(Code::contracts_disagree, from->getBeginLoc(),
                         "this function forwards what it is given, and may leave it where it is; a call through the pointer "
                         "counts it as taken away")
                .note(function->getLocation(), "point to a function, or a lambda, that names the parameter and takes it");
            return;
        }
    };
    const auto replaces = [&](const Signature& signature, const clang::NamedDecl* name) {
        const auto mismatch = compare(signature, contracts.of(seen), shapes);
        if (mismatch == Mismatch::none) return;
        auto& finding = report.error(
            Code::contracts_disagree, from->getBeginLoc(),
            (name ? "'" + name->getNameAsString() + "'" : std::string{"this function"}) +
                (mismatch == Mismatch::demands_more ? " demands more of its arguments' lifetimes"
                                                    : " promises less about what its result borrows from") +
                " than the type of the pointer that it is called through");
        if (name) finding.note(name->getLocation(), "name the same lifetimes in the pointer's type with keel::lt");
    };
    for (;;) {
        from = from->IgnoreParens();
        if (const auto* full = llvm::dyn_cast<clang::FullExpr>(from)) {
            from = full->getSubExpr();
        } else if (const auto* argument = llvm::dyn_cast<clang::CXXDefaultArgExpr>(from)) {
            from = argument->getExpr();
        } else if (const auto* initialiser = llvm::dyn_cast<clang::CXXDefaultInitExpr>(from)) {
            from = initialiser->getExpr();
        } else if (const auto* value = llvm::dyn_cast<clang::SubstNonTypeTemplateParmExpr>(from)) {
            from = value->getReplacement();
        } else if (const auto* made = llvm::dyn_cast<clang::MaterializeTemporaryExpr>(from)) {
            from = made->getSubExpr();
        } else if (const auto* list = llvm::dyn_cast<clang::InitListExpr>(from); list && list->getNumInits() == 1) {
            from = list->getInit(0);
        } else if (const auto* either = llvm::dyn_cast<clang::ConditionalOperator>(from)) {
            check_function_pointer(either->getTrueExpr(), to, contracts, shapes, report);
            from = either->getFalseExpr();
        } else if (const auto* binary = llvm::dyn_cast<clang::BinaryOperator>(from); binary && binary->isCommaOp()) {
            from = binary->getRHS();
        } else if (const auto* unary = llvm::dyn_cast<clang::UnaryOperator>(from);
                   unary && (unary->getOpcode() == clang::UO_AddrOf || unary->getOpcode() == clang::UO_Plus ||
                             unary->getOpcode() == clang::UO_Deref)) {
            from = unary->getSubExpr();
        } else if (const auto* cast = llvm::dyn_cast<clang::CastExpr>(from)) {
            if (cast->getCastKind() == clang::CK_BitCast || cast->getCastKind() == clang::CK_NullToPointer) return;  // Unsafe.
            if (llvm::isa<clang::ExplicitCastExpr>(cast) && pointed_at(cast->getType())) {
                // What the cast says is what is known from here on.
                const auto written = llvm::cast<clang::ExplicitCastExpr>(cast)->getTypeAsWritten();
                check_function_pointer(cast->getSubExpr(), written, contracts, shapes, report);
                if (const auto* said = pointed_at(written)) replaces(contracts.of(said), nullptr);
                return;
            }
            from = cast->getSubExpr();
        } else if (const auto* call = llvm::dyn_cast<clang::CXXMemberCallExpr>(from);
                   call && llvm::isa_and_nonnull<clang::CXXConversionDecl>(call->getMethodDecl())) {
            const auto* conversion = llvm::cast<clang::CXXConversionDecl>(call->getMethodDecl());
            if (const auto* lambda = called_by(conversion)) {
                may_leave(lambda);
                replaces(contracts.of(lambda), nullptr);
            } else if (const auto* said = pointed_at(conversion->getConversionType())) replaces(contracts.of(said), nullptr);
            return;
        } else {
            if (const auto* name = llvm::dyn_cast<clang::DeclRefExpr>(from))
                if (const auto* function = llvm::dyn_cast<clang::FunctionDecl>(name->getDecl())) {
                    may_leave(function);
                    return replaces(contracts.of(function), function);
                }
            if (const auto* member = llvm::dyn_cast<clang::MemberExpr>(from))
                if (const auto* function = llvm::dyn_cast<clang::FunctionDecl>(member->getMemberDecl())) {
                    may_leave(function);
                    return replaces(contracts.of(function), function);
                }
            const auto* said = pointed_at(from->getType());
            if (said && said != seen) replaces(contracts.of(said), nullptr);
            return;
        }
    }
}

void check_function_pointers(const clang::Expr* initialiser, clang::QualType type, Contracts& contracts, Shapes& shapes,
                             Report& report) {
    if (!initialiser || initialiser->isValueDependent()) return;
    initialiser = initialiser->IgnoreImplicit();
    const auto* list = llvm::dyn_cast<clang::InitListExpr>(initialiser);
    if (!list) return check_function_pointer(initialiser, type, contracts, shapes, report);
    if (const auto* semantic = list->isSemanticForm() ? list : list->getSemanticForm()) list = semantic;
    const auto* record = type->getAsRecordDecl();
    auto field = record ? record->field_begin() : clang::RecordDecl::field_iterator{};
    // Bases come first.
    const auto* derived = llvm::dyn_cast_or_null<clang::CXXRecordDecl>(record);
    unsigned bases = derived && derived->hasDefinition() ? derived->getNumBases() : 0;
    for (const auto* part : list->inits()) {
        if (!record || bases > 0) {
            if (bases > 0) --bases;
            const auto* array = shapes.ast().getAsArrayType(type);
            check_function_pointers(part, array ? array->getElementType() : part->getType(), contracts, shapes, report);
            continue;
        }
        while (field != record->field_end() && field->isUnnamedBitField()) ++field;
        if (field == record->field_end()) return;
        check_function_pointers(part, (*field++)->getType(), contracts, shapes, report);
    }
}

}  // namespace keel::checker
