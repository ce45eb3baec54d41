// SPDX-License-Identifier: GPL-2.0-only
#include "rules/refused_types.hpp"

#include "rules/words.hpp"

namespace keel::checker::rules {
namespace {

bool is_known(clang::BuiltinType::Kind kind) {
    using clang::BuiltinType;
    switch (kind) {
        case BuiltinType::Void:
        case BuiltinType::Bool:
        case BuiltinType::Char_U:
        case BuiltinType::UChar:
        case BuiltinType::WChar_U:
        case BuiltinType::Char8:
        case BuiltinType::Char16:
        case BuiltinType::Char32:
        case BuiltinType::UShort:
        case BuiltinType::UInt:
        case BuiltinType::ULong:
        case BuiltinType::ULongLong:
        case BuiltinType::UInt128:
        case BuiltinType::Char_S:
        case BuiltinType::SChar:
        case BuiltinType::WChar_S:
        case BuiltinType::Short:
        case BuiltinType::Int:
        case BuiltinType::Long:
        case BuiltinType::LongLong:
        case BuiltinType::Int128:
        case BuiltinType::Float:
        case BuiltinType::Double:
        case BuiltinType::LongDouble:
        case BuiltinType::NullPtr:
        // What the compiler gives to an expression that is no value by itself, such as the name of a method.
        case BuiltinType::Dependent:
        case BuiltinType::Overload:
        case BuiltinType::BoundMember:
        case BuiltinType::PseudoObject:
        case BuiltinType::BuiltinFn: return true;
        default: return false;
    }
}

}  // namespace

RefusedTypes::Verdict RefusedTypes::verdict_of(clang::QualType type) {
    if (type.isNull()) return Verdict::fine;
    type = type.getCanonicalType();
    const auto qualifiers = type.getQualifiers();
    if (qualifiers.hasAddressSpace() || qualifiers.hasObjCLifetime() || qualifiers.hasObjCGCAttr() ||
        qualifiers.hasUnaligned() || qualifiers.hasRestrict())
        return Verdict::unknown;
    const auto* bare = type.getTypePtr();
    if (bare->isDependentType()) return Verdict::fine;
    if (const auto found = known_.find(bare); found != known_.end()) return found->second;
    const auto verdict = verdict_of_parts(*bare);
    known_[bare] = verdict;
    return verdict;
}

RefusedTypes::Verdict RefusedTypes::verdict_of_parts(const clang::Type& type) {
    using namespace clang;
    switch (type.getTypeClass()) {
        case Type::Builtin: return is_known(cast<BuiltinType>(type).getKind()) ? Verdict::fine : Verdict::unknown;
        // Their members are declared somewhere, and looked at there.
        case Type::Record:
        case Type::Enum:
        // Deduced where a body needs it.
        case Type::Auto:
        case Type::DeducedTemplateSpecialization: return Verdict::fine;
        case Type::Pointer:
        case Type::LValueReference:
        case Type::RValueReference: return verdict_of(type.getPointeeType());
        case Type::MemberPointer: return verdict_of(cast<MemberPointerType>(type).getPointeeType());
        case Type::ConstantArray:
        case Type::IncompleteArray: return verdict_of(cast<ArrayType>(type).getElementType());
        case Type::VariableArray: return Verdict::variable_length;
        case Type::FunctionProto: {
            const auto& function = cast<FunctionProtoType>(type);
            if (const auto result = verdict_of(function.getReturnType()); result != Verdict::fine) return result;
            for (const auto parameter : function.param_types())
                if (const auto result = verdict_of(parameter); result != Verdict::fine) return result;
            return Verdict::fine;
        }
        case Type::Vector:
        case Type::ExtVector:
        case Type::ConstantMatrix: return Verdict::vector;
        default: return Verdict::unknown;
    }
}

bool RefusedTypes::look_at(clang::QualType type, clang::SourceLocation where) {
    switch (verdict_of(type)) {
        case Verdict::fine: return false;
        case Verdict::variable_length:
            report_.error(Code::construct_refused, where,
                          "there are no arrays of variable length here: the kernel's stack is small; use keel::Array with a "
                          "fixed size, or memory of the heap");
            return true;
        case Verdict::vector:
            report_.error(Code::construct_unknown, where, "the checker does not know vector types; use keel::Array and a loop");
            return true;
        case Verdict::unknown: break;
    }
    report_.error(Code::construct_unknown, where,
                  "the checker does not know the type '" + spell(type) + "', which is no C++23; use one that is");
    return true;
}

}  // namespace keel::checker::rules
