// SPDX-License-Identifier: GPL-2.0-only
#include "rules/statement_kinds.hpp"

namespace keel::checker::rules {
namespace {

constexpr llvm::StringLiteral known[] = {
    "ArrayInitIndexExpr", "ArrayInitLoopExpr", "ArraySubscriptExpr", "ArrayTypeTraitExpr", "AtomicExpr",
    "AttributedStmt", "BinaryConditionalOperator", "BinaryOperator", "BreakStmt", "BuiltinBitCastExpr",
    "CStyleCastExpr", "CXXAddrspaceCastExpr", "CXXBindTemporaryExpr", "CXXBoolLiteralExpr", "CXXConstCastExpr",
    "CXXConstructExpr", "CXXDefaultArgExpr", "CXXDefaultInitExpr", "CXXDeleteExpr", "CXXForRangeStmt",
    "CXXFunctionalCastExpr", "CXXInheritedCtorInitExpr", "CXXMemberCallExpr", "CXXNewExpr", "CXXNoexceptExpr",
    "CXXNullPtrLiteralExpr", "CXXOperatorCallExpr", "CXXParenListInitExpr", "CXXPseudoDestructorExpr",
    "CXXReinterpretCastExpr", "CXXRewrittenBinaryOperator", "CXXScalarValueInitExpr", "CXXStaticCastExpr",
    "CXXStdInitializerListExpr", "CXXTemporaryObjectExpr", "CXXThisExpr", "CallExpr", "CaseStmt",
    "CharacterLiteral", "ChooseExpr", "CompoundAssignOperator", "CompoundLiteralExpr", "CompoundStmt",
    "ConceptSpecializationExpr", "ConditionalOperator", "ConstantExpr", "ContinueStmt", "DeclRefExpr", "DeclStmt",
    "DefaultStmt", "DesignatedInitExpr", "DoStmt", "EmbedExpr", "ExprWithCleanups", "ExpressionTraitExpr",
    "FloatingLiteral", "ForStmt", "FunctionParmPackExpr", "GCCAsmStmt", "GNUNullExpr", "GenericSelectionExpr",
    "GotoStmt", "IfStmt", "ImplicitCastExpr", "ImplicitValueInitExpr", "InitListExpr", "IntegerLiteral",
    "LabelStmt", "LambdaExpr", "MSAsmStmt", "MaterializeTemporaryExpr", "MemberExpr", "NullStmt", "OffsetOfExpr",
    "OpaqueValueExpr", "PackIndexingExpr", "ParenExpr", "PredefinedExpr", "RequiresExpr", "ReturnStmt",
    "SizeOfPackExpr", "SourceLocExpr", "StmtExpr", "StringLiteral", "SubstNonTypeTemplateParmExpr",
    "SubstNonTypeTemplateParmPackExpr", "SwitchStmt", "TypeTraitExpr", "UnaryExprOrTypeTraitExpr", "UnaryOperator",
    "UserDefinedLiteral", "VAArgExpr", "WhileStmt",
};

constexpr llvm::StringLiteral of_templates[] = {
    "CXXDependentScopeMemberExpr", "CXXFoldExpr", "CXXUnresolvedConstructExpr", "DependentCoawaitExpr",
    "DependentScopeDeclRefExpr", "PackExpansionExpr", "ParenListExpr", "RecoveryExpr", "ResolvedUnexpandedPackExpr",
    "TypoExpr", "UnresolvedLookupExpr", "UnresolvedMemberExpr",
};

constexpr llvm::StringLiteral refused[] = {
    "AddrLabelExpr", "CXXCatchStmt", "CXXDynamicCastExpr", "CXXThrowExpr", "CXXTryStmt", "CXXTypeidExpr",
    "CoawaitExpr", "CoreturnStmt", "CoroutineBodyStmt", "CoyieldExpr", "IndirectGotoStmt",
};

}  // namespace

StatementKind kind_of(llvm::StringRef class_name) {
    if (llvm::is_contained(known, class_name)) return StatementKind::known;
    if (llvm::is_contained(refused, class_name)) return StatementKind::refused;
    if (llvm::is_contained(of_templates, class_name)) return StatementKind::of_templates;
    return StatementKind::unknown;
}

StatementKind kind_of(const clang::Stmt& node) {
    static const auto by_class = [] {
        std::vector<StatementKind> kinds(clang::Stmt::lastStmtConstant + 1, StatementKind::unknown);
#define ABSTRACT_STMT(Type)
#define STMT(Name, Parent) kinds[clang::Stmt::Name##Class] = kind_of(#Name);
#include <clang/AST/StmtNodes.inc>
        return kinds;
    }();
    return by_class[node.getStmtClass()];
}

}  // namespace keel::checker::rules
