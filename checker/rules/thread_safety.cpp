// SPDX-License-Identifier: GPL-2.0-only
#include "rules/thread_safety.hpp"

#include "contracts/captures.hpp"
#include "rules/types.hpp"
#include "rules/words.hpp"

namespace keel::checker::rules {
namespace {

using Reason = std::optional<std::string>;

/// Thread-bound by what they mean, not by what they are made of.
bool is_marked(const clang::CXXRecordDecl& record, llvm::StringRef annotation) {
    if (has_annotation(record, annotation)) return true;
    const auto* instance = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(&record);
    return instance && has_annotation(*instance->getSpecializedTemplate()->getTemplatedDecl(), annotation);
}

/// Whether a member of a `[[gsl::Pointer(T)]]` class is the reference to T that the class stands for. A pointer to
/// something else, or one that writes what T only reads, is a pointer like any other.
bool is_borrow(clang::QualType member, clang::QualType pointed) {
    if (!member->isPointerType()) return false;
    const auto to = member->getPointeeType();
    return to.getCanonicalType().getUnqualifiedType() == pointed.getCanonicalType().getUnqualifiedType() &&
           (to.isConstQualified() || !pointed.isConstQualified());
}

}  // namespace

clang::QualType demanded(clang::QualType type, llvm::StringRef word) {
    const auto* record = type.isNull() || type->isDependentType() ? nullptr : type->getAsCXXRecordDecl();
    const auto* instance = llvm::dyn_cast_if_present<clang::ClassTemplateSpecializationDecl>(record);
    if (!instance || instance->getName() != word || full_name(*instance) != ("keel::" + word).str()) return {};
    const auto& arguments = instance->getTemplateArgs();
    return arguments.size() == 1 && arguments[0].getKind() == clang::TemplateArgument::Type ? arguments[0].getAsType()
                                                                                            : clang::QualType{};
}

const clang::CXXRecordDecl* asks_of_derived(const clang::CXXRecordDecl& declared, llvm::StringRef word) {
    const auto* record = declared.getDefinition();
    if (!record) return nullptr;
    const auto& ast = record->getASTContext();
    const auto asks = [&](clang::QualType part) {
        const auto of = demanded(part, word);
        return !of.isNull() && ast.hasSameUnqualifiedType(of, class_type(record->getASTContext(), record));
    };
    for (const auto& base : record->bases()) {
        if (asks(base.getType())) return record;
        if (const auto* of = base.getType()->getAsCXXRecordDecl())
            if (const auto* above = asks_of_derived(*of, word)) return above;
    }
    for (const auto* field : record->fields())
        if (asks(field->getType())) return record;
    return nullptr;
}

Reason ThreadSafety::why_not(clang::QualType type, Kind kind) {
    if (type.isNull() || type->isDependentType()) return std::nullopt;
    type = type.getCanonicalType().getUnqualifiedType();
    while (const auto* array = ast_.getAsArrayType(type)) type = array->getElementType().getCanonicalType();
    const std::pair key{type.getTypePtr(), kind};
    if (const auto found = known_.find(key); found != known_.end()) return found->second;
    known_[key] = std::nullopt;  // A type that contains itself is what the rest of it is.

    Reason reason;
    if (type->isReferenceType()) {
        reason = why_reference_not(type->getPointeeType(), kind);
    } else if (type->isPointerType()) {
        if (!type->isFunctionPointerType() && kind != Kind::sync_constant)
            reason = "a raw pointer ('" + spell(type) + "') says nothing about who else uses what it points to";
    } else if (const auto* record = type->getAsCXXRecordDecl()) {
        reason = why_not(*record, kind);
    } else if (!type->isScalarType() && !type->isVoidType() && !type->isFunctionType()) {
        reason = "'" + spell(type) + "' is no type that the checker knows";
    }
    known_[key] = reason;
    return reason;
}

Reason ThreadSafety::why_reference_not(clang::QualType to, Kind kind) {
    // `const T&` is handed on where T may be used by several; `T&` where T may be handed on.
    const bool demands_sync = kind != Kind::send || to.isConstQualified();
    const auto inner = demands_sync ? Kind::sync : Kind::send;
    if (const auto reason = why_erased_not(to, inner)) return reason;
    const auto reason = why_not(to, inner);
    if (!reason) return std::nullopt;
    return "'" + spell(to) + "', which it refers to, cannot be " +
           (demands_sync ? "used by several threads: " : "handed to another thread: ") + *reason;
}

Reason ThreadSafety::why_erased_not(clang::QualType type, Kind kind) {
    const auto* record = type->getAsCXXRecordDecl();
    if (!record || !record->getDefinition() || !record->isPolymorphic() || record->isEffectivelyFinal()) return std::nullopt;
    const auto word = kind == Kind::send ? "requires_send" : "requires_sync";
    if (asks_of_derived(*record, word)) return std::nullopt;
    return "'" + record->getNameAsString() + "' may be any class that derives from it; let it derive from keel::" + word +
           "<" + record->getNameAsString() + ">, which asks that of each";
}

Reason ThreadSafety::why_not(const clang::CXXRecordDecl& declared, Kind kind) {
    const auto name = "'" + spell(class_type(ast_, &declared)) + "'";
    const auto* record = declared.getDefinition();
    if (!record) return name + " is only declared here";
    const bool is_send = kind == Kind::send;

    if (is_marked(*record, is_send ? "keel::not_send" : "keel::not_sync")) return name + " belongs to one thread";
    if (is_class_named(class_type(ast_, record), "keel::irq::Context"))
        return name + " is the proof of being in an interrupt handler, and stays there";

    const auto owned = owned_type(*record);
    if (promises(*record, is_send ? "sends" : "syncs")) {
        // What it owns is not its own: `Box<T>` is what T is, whatever it says of its pointer.
        if (owned.isNull()) return std::nullopt;
        if (const auto reason = why_erased_not(owned, is_send ? Kind::send : Kind::sync)) return reason;
        return why_not(owned, kind);
    }
    // Whoever took a lock gives it back.
    if (is_send && is_marked(*record, "keel::guard"))
        return name + " is the guard of a lock, which the thread that took it gives back";

    // What it points to, it borrows: its pointers are references.
    const auto pointed = pointed_type(*record);
    if (!pointed.isNull())
        if (const auto reason = why_reference_not(pointed, kind)) return reason;

    for (const auto& base : record->bases()) {
        if (!demanded(base.getType(), "requires_send").isNull() || !demanded(base.getType(), "requires_sync").isNull() ||
            !demanded(base.getType(), "requires_static").isNull())
            continue;
        if (const auto reason = why_not(base.getType(), kind)) return "its base is not: " + *reason;
    }
    for (const auto* field : record->fields()) {
        if (!pointed.isNull() && is_borrow(field->getType(), pointed)) continue;
        if (!is_send && field->isMutable() && !is_interior_mutable(field->getType()))
            return name + " changes '" + field->getNameAsString() + "' through a shared reference, without a lock";
        const auto type = record->isLambda() ? capture_type(ast_, field) : field->getType();
        const auto reason = why_not(type, kind);
        if (!reason) continue;
        if (record->isLambda()) return "the lambda captures something that is not: " + *reason;
        return "its member '" + field->getNameAsString() + "' is not: " + *reason;
    }
    const auto* instance = llvm::dyn_cast<clang::ClassTemplateSpecializationDecl>(record);
    if (!instance || !pointed.isNull()) return std::nullopt;
    const auto in_arguments = [&](auto&& self, llvm::ArrayRef<clang::TemplateArgument> arguments) -> Reason {
        for (const auto& argument : arguments) {
            if (argument.getKind() == clang::TemplateArgument::Pack) {
                if (auto reason = self(self, argument.pack_elements())) return reason;
            } else if (argument.getKind() == clang::TemplateArgument::Type) {
                if (auto reason = why_not(argument.getAsType(), kind)) return reason;
            }
        }
        return std::nullopt;
    };
    return in_arguments(in_arguments, instance->getTemplateArgs().asArray());
}

}  // namespace keel::checker::rules
