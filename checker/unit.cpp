// SPDX-License-Identifier: GPL-2.0-only
#include "unit.hpp"

#include "tree.hpp"

#include <llvm/Support/FileSystem.h>

namespace keel::checker {
namespace {

class Collector : public clang::RecursiveASTVisitor<Collector> {
public:
    explicit Collector(Unit& unit) : unit_{unit} {}

    bool shouldVisitTemplateInstantiations() const { return true; }
    bool shouldVisitImplicitCode() const { return true; }
    bool shouldWalkTypesOfTypeLocs() const { return false; }

    bool TraverseDecl(clang::Decl* decl) {
        if (!decl || skips(*decl)) return true;
        if (const auto* block = llvm::dyn_cast<clang::LinkageSpecDecl>(decl)) return collect(*block);
        return RecursiveASTVisitor::TraverseDecl(decl);
    }
    bool TraverseStmt(clang::Stmt* stmt, DataRecursionQueue* = nullptr) {
        if (!stmt) return true;
        llvm::SmallVector<clang::Stmt*, 32> left{stmt};
        while (!left.empty()) {
            auto* node = left.pop_back_val();
            if (holds_only_children(*node)) {
                for (auto* child : node->children())
                    if (child) left.push_back(child);
            } else if (auto* declared = llvm::dyn_cast<clang::DeclStmt>(node)) {
                for (auto* decl : declared->decls()) TraverseDecl(decl);
            } else {
                RecursiveASTVisitor::TraverseStmt(node);
            }
        }
        return true;
    }
    bool TraverseTypeLoc(clang::TypeLoc, bool /*qualifier: from clang 22 on*/ = true) { return true; }
    bool TraverseAttr(clang::Attr*) { return true; }

    bool VisitDecl(clang::Decl* decl) {
        if (auto* function = llvm::dyn_cast<clang::FunctionDecl>(decl)) {
            if (function->isDependentContext()) return true;
            unit_.functions.push_back(function);
            // What a lambda's conversion to a pointer points at has a body that Clang leaves empty: code generation
            // writes the call of the lambda, which is checked itself.
            const auto* method = llvm::dyn_cast<clang::CXXMethodDecl>(function);
            if (function->doesThisDeclarationHaveABody() && !function->isDeleted() && !(method && method->isLambdaStaticInvoker()))
                unit_.bodies.push_back(function);
        } else if (auto* record = llvm::dyn_cast<clang::CXXRecordDecl>(decl)) {
            if (record->isThisDeclarationADefinition() && !record->isDependentContext())
                unit_.classes.push_back(record);
        } else if (auto* variable = llvm::dyn_cast<clang::VarDecl>(decl)) {
            // Of a variable template the instances count.
            const bool is_template = variable->getDescribedVarTemplate() ||
                                     llvm::isa<clang::VarTemplatePartialSpecializationDecl>(variable);
            if (!is_template && !variable->getDeclContext()->isDependentContext() && !variable->getType()->isDependentType())
                unit_.variables.push_back(variable);
        } else {
            unit_.others.push_back(decl);
        }
        if (const auto* context = llvm::dyn_cast<clang::DeclContext>(decl)) collect_closures(*context);
        return true;
    }

    bool VisitLambdaExpr(clang::LambdaExpr* lambda) {
        if (auto* closure = lambda->getLambdaClass()) collect(*closure);
        return true;
    }
    bool VisitRequiresExpr(clang::RequiresExpr* expression) {
        if (const auto* body = expression->getBody()) collect_closures(*body);
        return true;
    }
    // Its body is visited as that of its call operator.
    bool TraverseLambdaExpr(clang::LambdaExpr* lambda, DataRecursionQueue* = nullptr) {
        if (!WalkUpFromLambdaExpr(lambda)) return false;
        for (auto* init : lambda->capture_inits())
            if (init && !TraverseStmt(init)) return false;
        return true;
    }

    /// A lambda need not stand in an expression that anybody visits: `decltype([] {...})` is a type, and a base, a
    /// member or an argument of that type calls it. Its class is declared in what surrounds it.
    void collect_closures(const clang::DeclContext& context) {
        for (auto* decl : context.decls())
            if (auto* record = llvm::dyn_cast<clang::CXXRecordDecl>(decl); record && record->isLambda()) collect(*record);
    }

private:
    bool collect(const clang::LinkageSpecDecl& block) {
        unit_.others.push_back(&block);
        collect_closures(block);
        std::vector<clang::Decl*> left;
        for (auto* decl : block.decls()) {
            const auto* record = llvm::dyn_cast<clang::CXXRecordDecl>(decl);
            if (!(record && record->isLambda()) && !skips(*decl)) left.push_back(decl);
        }
        for (auto* decl : left) TraverseDecl(decl);
        unit_.left_of_blocks.try_emplace(&block, std::move(left));
        return true;
    }

    // The class and the call operator of a lambda hang on the expression.
    void collect(clang::CXXRecordDecl& closure) {
        if (closure.isDependentContext() || skips(closure) || !seen_closures_.insert(&closure).second) return;
        unit_.classes.push_back(&closure);
        for (auto* method : closure.methods()) TraverseDecl(method);
        for (auto* decl : closure.decls())
            if (auto* pattern = llvm::dyn_cast<clang::FunctionTemplateDecl>(decl)) TraverseDecl(pattern);
    }

    // An explicit or implicit instantiation stands where its template does.
    bool skips(const clang::Decl& decl) const {
        if (llvm::isa<clang::TranslationUnitDecl>(decl)) return false;
        const auto& sources = unit_.ast.getSourceManager();
        const auto where = decl.getLocation();
        if (where.isInvalid()) {
            // Blocks of `extern "C"` and implicit declarations of the compiler.
            return decl.isImplicit() && !llvm::isa<clang::FunctionDecl, clang::FieldDecl, clang::CXXRecordDecl>(decl);
        }
        if (llvm::isa<clang::NamespaceDecl, clang::LinkageSpecDecl>(decl)) return false;
        // Most are bindings, and those are told sooner.
        return unit_.is_binding(decl) || sources.isInSystemHeader(sources.getExpansionLoc(where));
    }

    Unit& unit_;
    llvm::DenseSet<const clang::CXXRecordDecl*> seen_closures_;
};

}  // namespace

bool Unit::is_checked(clang::SourceLocation where) const {
    const auto& sources = ast.getSourceManager();
    return where.isValid() && !sources.isInSystemHeader(sources.getExpansionLoc(where));
}

bool Unit::is_binding(const clang::Decl& decl) const {
    if (bindings.empty() || decl.getLocation().isInvalid()) return false;
    if (const auto* function = llvm::dyn_cast<clang::FunctionDecl>(&decl)) {
        if (!function->isExternC() || function->doesThisDeclarationHaveABody()) return false;
    } else if (const auto* record = llvm::dyn_cast<clang::CXXRecordDecl>(&decl)) {
        if (record->isThisDeclarationADefinition() && (!record->isPOD() || record->getNumBases() != 0)) return false;
    } else if (!llvm::isa<clang::EnumDecl, clang::TypedefNameDecl, clang::StaticAssertDecl>(decl)) {
        return false;
    }
    const auto& sources = ast.getSourceManager();
    const auto file = sources.getFileID(sources.getExpansionLoc(decl.getLocation()));
    const auto [entry, is_new] = is_of_bindings_.try_emplace(file);
    if (is_new) {
        llvm::SmallString<256> path;
        const auto found = sources.getFileEntryRefForID(file);
        if (found && !llvm::sys::fs::real_path(found->getName(), path))
            entry->second = path.starts_with(bindings) && llvm::StringRef{path}.drop_front(bindings.size()).starts_with("/");
    }
    return entry->second;
}

Unit collect(clang::ASTContext& ast, const std::string& bindings) {
    Unit unit{ast, bindings};
    Collector collector{unit};
    collector.collect_closures(*ast.getTranslationUnitDecl());
    for (auto* decl : ast.getTranslationUnitDecl()->decls()) collector.TraverseDecl(decl);
    return unit;
}

}  // namespace keel::checker
