// SPDX-License-Identifier: GPL-2.0-only
#include "rules/types.hpp"

#include "rules/words.hpp"

namespace keel::checker::rules {
namespace {

/// Whether `test` holds for the class, or for the type of one of its bases or members, however deep.
template <class Test>
bool any_part(clang::QualType type, const Test& test, llvm::DenseSet<const clang::CXXRecordDecl*>& seen) {
    if (type.isNull() || type->isDependentType()) return false;
    type = type.getCanonicalType();
    while (const auto* array = type->getAsArrayTypeUnsafe()) type = array->getElementType();
    const auto* record = type->getAsCXXRecordDecl();
    if (!record || type->isReferenceType()) return false;
    if (test(*record)) return true;
    record = record->getDefinition();
    if (!record || !seen.insert(record).second) return false;
    for (const auto& base : record->bases())
        if (any_part(base.getType(), test, seen)) return true;
    for (const auto* field : record->fields())
        if (any_part(field->getType(), test, seen)) return true;
    return false;
}

template <class Test>
bool any_part(clang::QualType type, const Test& test) {
    llvm::DenseSet<const clang::CXXRecordDecl*> seen;
    return any_part(type, test, seen);
}

bool is_named(const clang::CXXRecordDecl& record, llvm::StringRef name) {
    return record.getIdentifier() && name.ends_with(record.getName()) && full_name(record) == name;
}

}  // namespace

bool is_pinned(clang::QualType type) {
    return any_part(type, [](const clang::CXXRecordDecl& record) {
        return is_named(record, "keel::Pinned") || is_named(record, "keel::Opaque");
    });
}

bool is_pinned(const clang::CXXRecordDecl& record) {
    return is_pinned(class_type(record.getASTContext(), &record));
}

namespace {

using Seen = llvm::DenseSet<const clang::CXXRecordDecl*>;

bool is_linear(clang::QualType type, Seen& seen);

bool holds_linear_element(const clang::CXXRecordDecl& record, Seen& seen) {
    const auto* instance = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(&record);
    return instance && has_annotation(*instance->getSpecializedTemplate()->getTemplatedDecl(), "keel::emptied_by_value") &&
           any_type(instance->getTemplateArgs().asArray(), [&](clang::QualType type) { return is_linear(type, seen); });
}

bool is_linear(clang::QualType type, Seen& seen) {
    bool is_element = false;
    return any_part(
        type,
        [&](const clang::CXXRecordDecl& record) {
            if (const auto* mark = record.getAttr<clang::ConsumableAttr>())
                is_element = mark->getDefaultState() == clang::ConsumableAttr::Unconsumed;
            else
                is_element = !seen.contains(&record) && holds_linear_element(record, seen);
            return is_element;
        },
        seen);
}

}  // namespace

bool is_linear(clang::QualType type) {
    Seen seen;
    return is_linear(type, seen);
}

bool LinearTypes::has(clang::QualType type) {
    if (!is_linear(type, others_)) return false;
    others_.clear();  // What was seen on the way to the linear part was not looked at to the end.
    return true;
}

bool holds_linear_element(const clang::CXXRecordDecl& record) {
    Seen seen;
    return holds_linear_element(record, seen);
}

bool promises(const clang::CXXRecordDecl& record, llvm::StringRef name) {
    for (const auto* decl : record.decls())
        if (const auto* variable = llvm::dyn_cast<clang::VarDecl>(decl);
            variable && variable->getName() == name && is_unsafe_word(variable->getType()))
            return true;
    return false;
}

namespace {

/// The attribute on the class, or on the template that it is an instance of.
template <class Attribute>
const Attribute* mark_of(const clang::CXXRecordDecl& record) {
    if (const auto* mark = record.getAttr<Attribute>()) return mark;
    if (const auto* instance = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(&record))
        return instance->getSpecializedTemplate()->getTemplatedDecl()->getAttr<Attribute>();
    return nullptr;
}

template <class Attribute>
clang::QualType marked_type(const clang::CXXRecordDecl& record) {
    const auto* mark = mark_of<Attribute>(record);
    if (!mark) return {};
    const auto type = mark->getDerefTypeLoc() ? mark->getDerefTypeLoc()->getType() : clang::QualType{};
    if (!type.isNull() && !type->isDependentType() && record.getAttr<Attribute>()) return type;
    // A mark that names the template's parameter stays as it was written: that argument is meant, and without one the first.
    if (const auto* instance = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(&record)) {
        const auto arguments = instance->getTemplateArgs().asArray();
        const auto* parameter = type.isNull() ? nullptr : type->template getAs<clang::TemplateTypeParmType>();
        const auto is_meant = [&](const clang::TemplateArgument& argument) {
            return argument.getKind() == clang::TemplateArgument::Type &&
                   (!parameter || parameter->getIndex() >= arguments.size() || &argument == &arguments[parameter->getIndex()]);
        };
        for (const auto& argument : arguments)
            if (is_meant(argument))
                return !type.isNull() && type.isConstQualified() ? argument.getAsType().withConst() : argument.getAsType();
    }
    return type.isNull() ? record.getASTContext().VoidTy : type;
}

}  // namespace

clang::QualType owned_type(const clang::CXXRecordDecl& record) { return marked_type<clang::OwnerAttr>(record); }
clang::QualType pointed_type(const clang::CXXRecordDecl& record) { return marked_type<clang::PointerAttr>(record); }

bool has_interior_mutability(clang::QualType type) {
    return any_part(type, [](const clang::CXXRecordDecl& record) {
        const auto* definition = record.getDefinition();
        return definition && definition->hasMutableFields() &&
               std::ranges::any_of(definition->fields(), [](const clang::FieldDecl* field) { return field->isMutable(); });
    });
}

bool is_interior_mutable(clang::QualType type) {
    type = type.getCanonicalType();
    while (const auto* array = type->getAsArrayTypeUnsafe()) type = array->getElementType();
    const auto* record = type->getAsCXXRecordDecl();
    if (!record || type->isReferenceType() || !(record = record->getDefinition()) || record->isUnion()) return false;
    if (is_named(*record, "keel::Opaque")) return true;
    bool any = false;
    for (const auto& base : record->bases()) {
        const auto* of = base.getType()->getAsCXXRecordDecl();
        if (of && of->getDefinition() && of->isEmpty()) continue;
        if (!is_interior_mutable(base.getType())) return false;
        any = true;
    }
    for (const auto* field : record->fields()) {
        // Of a member that is `mutable` itself this was asked where it is declared.
        if (!field->isMutable() && !is_interior_mutable(field->getType())) return false;
        any = true;
    }
    return any;
}

bool has_destructor_body(const clang::CXXRecordDecl& record) {
    const auto* destructor = record.getDestructor();
    if (!destructor || !destructor->isUserProvided() || destructor->isDeleted()) return false;
    return std::ranges::none_of(destructor->redecls(), [](const clang::FunctionDecl* again) { return again->isDefaulted(); });
}

bool is_closed_enum(clang::QualType type) {
    const auto* enumeration = type->getAs<clang::EnumType>();
    if (!enumeration) return false;
    for (const auto* again : enumeration->getDecl()->redecls())
        if (again->hasAttr<clang::FlagEnumAttr>()) return false;
    const auto* decl = enumeration->getDecl()->getDefinition();
    return !decl || decl->enumerator_begin() != decl->enumerator_end();
}

const clang::EnumDecl* enum_without_zero(clang::QualType type) {
    type = type.getCanonicalType();
    while (const auto* array = type->getAsArrayTypeUnsafe()) type = array->getElementType();
    if (is_closed_enum(type)) {
        const auto* declared = type->castAs<clang::EnumType>()->getDecl();
        const auto* decl = declared->getDefinition();
        const auto is_zero = [](const clang::EnumConstantDecl* one) { return one->getInitVal().isZero(); };
        return decl && std::ranges::any_of(decl->enumerators(), is_zero) ? nullptr : declared;
    }
    const auto* record = type->getAsCXXRecordDecl();
    if (!record || !(record = record->getDefinition()) || record->isUnion()) return nullptr;
    for (const auto& base : record->bases())
        if (const auto* found = enum_without_zero(base.getType())) return found;
    for (const auto* field : record->fields())
        if (!field->hasInClassInitializer())
            if (const auto* found = enum_without_zero(field->getType())) return found;
    return nullptr;
}

bool starts_as_zeroes(const clang::VarDecl& variable) {
    if (!variable.hasGlobalStorage() || variable.isThisDeclarationADefinition() != clang::VarDecl::Definition) return false;
    const auto* init = variable.getInit();
    if (!init) return true;
    if (const auto* full = llvm::dyn_cast<clang::ExprWithCleanups>(init)) init = full->getSubExpr();
    const auto* construction = llvm::dyn_cast<clang::CXXConstructExpr>(init);
    return construction && construction->getConstructor()->isDefaultConstructor() &&
           !construction->getConstructor()->isUserProvided();
}

CopyAndMove copy_and_move(const clang::CXXRecordDecl& record) {
    using State = CopyAndMove::State;
    CopyAndMove all;
    const auto state_of = [](const clang::CXXMethodDecl& method) {
        if (method.isDeleted()) return State::deleted;
        // `S::S(S&&) = default;` outside of the class is the compiler's as well.
        const bool is_defaulted =
            method.isImplicit() ||
            std::ranges::any_of(method.redecls(), [](const clang::FunctionDecl* again) { return again->isDefaulted(); });
        return is_defaulted ? State::defaulted : State::written;
    };
    for (const auto* constructor : record.ctors()) {
        if (constructor->isIneligibleOrNotSelected()) continue;
        if (constructor->isCopyConstructor()) {
            all.copy_constructor = std::max(all.copy_constructor, state_of(*constructor));
            all.declared[0] = constructor;
        } else if (constructor->isMoveConstructor()) {
            all.move_constructor = std::max(all.move_constructor, state_of(*constructor));
            all.declared[2] = constructor;
        }
    }
    for (const auto* method : record.methods()) {
        if (method->isIneligibleOrNotSelected()) continue;
        if (method->isCopyAssignmentOperator()) {
            all.copy_assignment = std::max(all.copy_assignment, state_of(*method));
            all.copy_assignment_access = method->getAccess();
            all.declared[1] = method;
        } else if (method->isMoveAssignmentOperator()) {
            all.move_assignment = std::max(all.move_assignment, state_of(*method));
            all.move_assignment_access = method->getAccess();
            all.declared[3] = method;
        }
    }
    // What is only declared when it is used: not where overload resolution has to say whether it is deleted.
    const bool moves_by_hand = record.hasUserDeclaredMoveConstructor() || record.hasUserDeclaredMoveAssignment();
    if (!all.declared[0] && record.needsImplicitCopyConstructor())
        all.copy_constructor = moves_by_hand ? State::deleted : State::defaulted;
    if (!all.declared[1] && record.needsImplicitCopyAssignment()) {
        const bool fixed = std::ranges::any_of(record.fields(), [](const clang::FieldDecl* field) {
            return field->getType()->isReferenceType() || field->getType().isConstQualified();
        });
        all.copy_assignment = moves_by_hand || fixed ? State::deleted : State::defaulted;
    }
    if (!all.declared[2] && record.needsImplicitMoveConstructor()) all.move_constructor = State::defaulted;
    if (!all.declared[3] && record.needsImplicitMoveAssignment()) all.move_assignment = State::defaulted;
    return all;
}

}  // namespace keel::checker::rules
