// SPDX-License-Identifier: GPL-2.0-only
#include "types.hpp"

#include <stdexcept>

namespace keel::bindings {

namespace {

std::string qualifiers(clang::QualType type) {
    std::string words;
    if (type.isLocalConstQualified()) words += "const ";
    if (type.isLocalVolatileQualified()) words += "volatile ";
    return words;
}

std::string join(const std::string& type, const std::string& name) {
    if (name.empty()) return type;
    return name[0] == '[' ? type + name : type + ' ' + name;
}

}  // namespace

std::string Types::identifier(const std::string& name) {
    static const std::set<std::string> keywords{
        "alignas", "and",      "bitand", "bitor",   "catch",    "class",     "compl",    "concept",
        "delete",  "explicit", "export", "friend",  "mutable",  "namespace", "new",      "not",
        "nullptr", "operator", "or",     "private", "public",   "protected", "requires", "template",
        "this",    "throw",    "try",    "typeid",  "typename", "using",     "virtual",  "xor"};
    return keywords.contains(name) ? name + '_' : name;
}

std::string Types::name_of(const clang::RecordDecl* record) {
    if (record->getIdentifier()) return record->getNameAsString();
    if (const auto* name = record->getTypedefNameForAnonDecl()) return name->getNameAsString();
    return {};
}

std::string Types::underlying(const clang::EnumDecl* enumeration) {
    const auto type = enumeration->getIntegerType();
    return type.isNull() ? "int" : declare(type, "");
}

void Types::mention(const clang::RecordDecl* record) {
    if (mentioned_set_.insert(record->getCanonicalDecl()).second) mentioned_.push_back(record);
}

std::string Types::parameters(const clang::FunctionProtoType* type, const clang::FunctionDecl* function) {
    std::string text = "(";
    for (unsigned i = 0; i < type->getNumParams(); ++i) {
        if (i > 0) text += ", ";
        const auto* parameter = function ? function->getParamDecl(i) : nullptr;
        text += declare(type->getParamType(i).getLocalUnqualifiedType(),
                        parameter ? identifier(parameter->getNameAsString()) : "");
    }
    if (type->isVariadic()) text += type->getNumParams() > 0 ? ", ..." : "...";
    return text + ')';
}

std::string Types::base(clang::QualType type) {
    const auto* const inner = type.getTypePtr();
    if (const auto* builtin = llvm::dyn_cast<clang::BuiltinType>(inner)) {
        clang::LangOptions language;
        language.CPlusPlus = true;
        language.Bool = true;
        return builtin->getName(clang::PrintingPolicy{language}).str();
    }
    if (const auto* record = llvm::dyn_cast<clang::RecordType>(inner)) {
        const auto name = name_of(record->getDecl());
        if (name.empty()) throw std::runtime_error("it uses a struct without a name");
        mention(record->getDecl());
        return std::format("{} {}", record->getDecl()->getKindName().str(), name);
    }
    if (const auto* enumeration = llvm::dyn_cast<clang::EnumType>(inner)) return underlying(enumeration->getDecl());
    throw std::runtime_error(std::format("C++ has no word for the type '{}'", type.getAsString()));
}

std::string Types::declare(clang::QualType type, const std::string& name) {
    const auto* const inner = type.getTypePtr();
    if (const auto* alias = llvm::dyn_cast<clang::TypedefType>(inner)) {
        const auto* declaration = alias->getDecl();
        const auto word = declaration->getNameAsString();
        if (word == "__builtin_va_list" || word == "va_list") return join(qualifiers(type) + "__builtin_va_list", name);
        const auto target = declaration->getUnderlyingType();
        if (word == "bool" || word == "wchar_t")
            return declare(target.withFastQualifiers(type.getLocalFastQualifiers()), name);
        const auto* record = target->getAs<clang::RecordType>();
        const bool same_name = record && name_of(record->getDecl()) == word;
        if (same_name) mention(record->getDecl());
        if (!same_name && named_.insert(word).second) {
            // What it stands for may bring in aliases of its own: they come first.
            auto line = std::format("using {} = {};", word, declare(target, ""));
            aliases_.push_back(std::move(line));
        }
        return join(qualifiers(type) + word, name);
    }
    if (const auto* pointer = llvm::dyn_cast<clang::PointerType>(inner)) {
        const auto pointee = pointer->getPointeeType();
        auto declarator = '*' + qualifiers(type) + name;
        const auto* shape = pointee.getTypePtr();
        while (!llvm::isa<clang::TypedefType>(shape)) {
            const auto next = shape->getLocallyUnqualifiedSingleStepDesugaredType();
            if (next.getTypePtr() == shape) break;
            shape = next.getTypePtr();
        }
        if (llvm::isa<clang::FunctionType>(shape) || llvm::isa<clang::ArrayType>(shape))
            declarator = '(' + declarator + ')';
        return declare(pointee, declarator);
    }
    if (const auto* array = llvm::dyn_cast<clang::ConstantArrayType>(inner))
        return declare(array->getElementType(), std::format("{}[{}]", name, array->getZExtSize()));
    if (const auto* array = llvm::dyn_cast<clang::IncompleteArrayType>(inner))
        return declare(array->getElementType(), name + "[]");
    if (const auto* function = llvm::dyn_cast<clang::FunctionProtoType>(inner))
        return declare(function->getReturnType(), name + parameters(function, nullptr));
    if (llvm::isa<clang::FunctionNoProtoType>(inner))
        throw std::runtime_error("it is declared without parameters; C++ needs a prototype");
    if (const auto* decayed = llvm::dyn_cast<clang::AdjustedType>(inner))
        return declare(decayed->getAdjustedType().withFastQualifiers(type.getLocalFastQualifiers()), name);
    if (const auto* enumeration = llvm::dyn_cast<clang::EnumType>(inner)) {
        // An enum has in C++ the name that it has in C, and is its integer.
        const auto word = enumeration->getDecl()->getNameAsString();
        if (!word.empty() && !taken_.contains(word)) {
            if (named_.insert(word).second)
                aliases_.push_back(std::format("using {} = {};", word, underlying(enumeration->getDecl())));
            return join(qualifiers(type) + word, name);
        }
    }
    const auto next = inner->getLocallyUnqualifiedSingleStepDesugaredType();
    if (next.getTypePtr() != inner) return declare(next.withFastQualifiers(type.getLocalFastQualifiers()), name);
    return join(qualifiers(type) + base(type.getLocalUnqualifiedType()), name);
}

}  // namespace keel::bindings
