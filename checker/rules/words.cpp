// SPDX-License-Identifier: GPL-2.0-only
#include "rules/words.hpp"

namespace keel::checker::rules {

namespace {

/// The words of most names: identifiers in namespaces and classes. Nothing where one of them is written in another way.
std::optional<std::string> plain_name(const clang::NamedDecl& decl) {
    if (!decl.getIdentifier()) return std::nullopt;
    llvm::SmallVector<llvm::StringRef, 6> words{decl.getName()};
    for (const auto* at = decl.getDeclContext(); !at->isTranslationUnit(); at = at->getParent()) {
        if (llvm::isa<clang::LinkageSpecDecl>(at)) continue;
        const auto* space = llvm::dyn_cast<clang::NamespaceDecl>(at);
        if (space && space->isInline()) continue;
        const auto* scope = llvm::dyn_cast<clang::NamedDecl>(at);
        if (!scope || !scope->getIdentifier() || (!space && !llvm::isa<clang::CXXRecordDecl>(at))) return std::nullopt;
        words.push_back(scope->getName());
    }
    return llvm::join(llvm::reverse(words), "::");
}

}  // namespace

std::string full_name(const clang::NamedDecl& decl) {
    if (auto plain = plain_name(decl)) return *std::move(plain);
    std::string name;
    llvm::raw_string_ostream out{name};
    clang::PrintingPolicy policy{decl.getASTContext().getLangOpts()};
    policy.SuppressInlineNamespace = true;
    policy.SuppressUnwrittenScope = true;
    decl.printQualifiedName(out, policy);
    // A class template's specialisation is printed with its arguments.
    std::string bare;
    int depth = 0;
    const bool is_operator = decl.getDeclName().getNameKind() == clang::DeclarationName::CXXOperatorName;
    const auto scope_end = is_operator ? name.rfind("operator") : std::string::npos;
    for (std::size_t at = 0; at < name.size(); ++at) {
        if (at >= scope_end && depth == 0) {
            bare += name.substr(at);
            break;
        }
        if (name[at] == '<') ++depth;
        if (depth == 0) bare += name[at];
        if (name[at] == '>') --depth;
    }
    return bare;
}

const clang::CXXRecordDecl* class_of(clang::QualType type) {
    if (type.isNull()) return nullptr;
    // Asked of every expression, and most are numbers and pointers: those are told apart without a look for sugar.
    const auto bare = type.getNonReferenceType().getCanonicalType();
    return bare->isRecordType() || llvm::isa<clang::InjectedClassNameType>(bare) ? bare->getAsCXXRecordDecl() : nullptr;
}

bool is_class_named(clang::QualType type, llvm::StringRef name) {
    const auto* record = class_of(type);
    if (!record || !record->getIdentifier()) return false;
    // Most classes fail on their last word; only those that do not, and are not plain members of the namespace, are
    // spelled out.
    if (!name.ends_with(record->getName())) return false;
    const auto* space = llvm::dyn_cast<clang::NamespaceDecl>(record->getDeclContext());
    if (space && space->getParent()->isTranslationUnit() && !space->isInline() && !space->isAnonymousNamespace()) {
        const auto [scope, word] = name.split("::");
        return space->getName() == scope && record->getName() == word;
    }
    return full_name(*record) == name;
}

bool is_unsafe_word(clang::QualType type) {
    return type->isRecordType() && is_class_named(type, "keel::unsafe");
}

bool holds_unsafe_word(clang::QualType type) {
    // Asked of every declaration: without sugar it is answered by what kind of type it is.
    for (auto bare = type.getCanonicalType();;) {
        if (const auto* reference = llvm::dyn_cast<clang::ReferenceType>(bare))
            bare = reference->getPointeeType();
        else if (const auto* pointer = llvm::dyn_cast<clang::PointerType>(bare))
            bare = pointer->getPointeeType();
        else if (const auto* array = llvm::dyn_cast<clang::ArrayType>(bare))
            bare = array->getElementType();
        else
            return llvm::isa<clang::RecordType>(bare) && is_class_named(bare, "keel::unsafe");
    }
}

bool has_annotation(const clang::Decl& decl, llvm::StringRef text) {
    for (const auto* again : decl.redecls())
        for (const auto* annotation : again->specific_attrs<clang::AnnotateAttr>())
            if (annotation->getAnnotation() == text) return true;
    return false;
}

const clang::CXXConstructExpr* construction_in(const clang::Expr* expression) {
    while (expression) {
        expression = expression->IgnoreParens();
        if (const auto* constant = llvm::dyn_cast<clang::ConstantExpr>(expression))
            expression = constant->getSubExpr();
        else if (const auto* full = llvm::dyn_cast<clang::ExprWithCleanups>(expression))
            expression = full->getSubExpr();
        else if (const auto* temporary = llvm::dyn_cast<clang::MaterializeTemporaryExpr>(expression))
            expression = temporary->getSubExpr();
        else if (const auto* bound = llvm::dyn_cast<clang::CXXBindTemporaryExpr>(expression))
            expression = bound->getSubExpr();
        else if (const auto* cast = llvm::dyn_cast<clang::CastExpr>(expression))
            expression = cast->getSubExpr();
        else
            return llvm::dyn_cast<clang::CXXConstructExpr>(expression);
    }
    return nullptr;
}

std::optional<std::string> reason_in(const clang::Expr& construction) {
    const auto* made = construction_in(&construction);
    if (!made || made->getNumArgs() != 1) return std::nullopt;
    const auto* literal = llvm::dyn_cast<clang::StringLiteral>(made->getArg(0)->IgnoreParenImpCasts());
    if (!literal || literal->getCharByteWidth() != 1) return std::nullopt;
    return literal->getString().str();
}

bool is_instance(const clang::FunctionDecl& body) {
    for (const clang::DeclContext* at = &body; at; at = at->getParent()) {
        if (const auto* function = llvm::dyn_cast<clang::FunctionDecl>(at); function && function->isTemplateInstantiation())
            return true;
        if (llvm::isa<clang::ClassTemplateSpecializationDecl>(at)) return true;
    }
    return false;
}

std::string spell(clang::QualType type) {
    clang::PrintingPolicy policy{clang::LangOptions{}};
    policy.adjustForCPlusPlus();
    return type.getAsString(policy);
}

bool any_type(llvm::ArrayRef<clang::TemplateArgument> arguments, llvm::function_ref<bool(clang::QualType)> test) {
    return llvm::any_of(arguments, [&](const clang::TemplateArgument& argument) {
        if (argument.getKind() == clang::TemplateArgument::Pack) return any_type(argument.pack_elements(), test);
        return argument.getKind() == clang::TemplateArgument::Type && test(argument.getAsType());
    });
}

}  // namespace keel::checker::rules
