// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "contracts/signature.hpp"
#include "diagnostics/report.hpp"
#include "ir/body.hpp"
#include "lowering/evaluation_order.hpp"

namespace keel::checker {

/// Turns the compiler's tree of one function into a body of the IR.
///
/// What C++ does silently is written out: temporaries and where they end, destructors on every way out
/// of a scope, the order of evaluation. A statement or expression that is not known here is refused with
/// a code of its own, never skipped.
class Lowering {
public:
    Lowering(Shapes& shapes, Contracts& contracts, Report& report)
        : shapes_{shapes}, contracts_{contracts}, report_{report}, ast_{shapes.ast()}, order_{shapes} {}

    /// Null where the body holds something that was refused. It is there until the next one is lowered.
    const ir::Body* lower(const clang::FunctionDecl* function);

private:
    using Place = ir::Place;

    // --- The body being built (body.cpp) ---
    struct Label {
        BlockId at;
        bool is_behind = false;  ///< a goto to it from here on goes backward
        std::size_t locals = 0;  ///< how many of its scope there are at it
    };
    struct Scope {
        std::vector<LocalId> locals;
        bool is_unsafe = false;
        const clang::CompoundStmt* block = nullptr;
        std::map<const clang::LabelDecl*, Label> labels;
    };
    struct Jump {
        std::size_t depth;  ///< how many scopes remain
        BlockId to;
    };

    BlockId block();
    void clear();
    void emit(decltype(ir::Statement::what) what, clang::SourceLocation where);
    void go(BlockId to);
    void branch(llvm::ArrayRef<BlockId> to);
    void finish(ir::Terminator::Kind kind, clang::SourceLocation where);
    void start(BlockId at) { current_ = at; }

    LocalId local(ir::Local::Kind kind, clang::QualType type, clang::SourceLocation where);
    LocalId temporary(clang::QualType type, clang::SourceLocation where);
    void schedule(LocalId id, std::size_t scope);
    void enter(const clang::CompoundStmt* block = nullptr) {
        scopes_.push_back({{}, !scopes_.empty() && scopes_.back().is_unsafe, block, {}});
    }
    void exit(clang::SourceLocation where);
    void unwind(std::size_t depth, clang::SourceLocation where);
    void unwind_to(const Scope& scope, std::size_t count, clang::SourceLocation where);
    template <class Lower>
    auto full_expression(clang::SourceLocation where, Lower lower);

    void parameters();
    void members_of_a_moved_object(const clang::CXXRecordDecl* record, const Place& object);
    void constructor(const clang::CXXConstructorDecl* decl);
    void destructor_members(const clang::CXXDestructorDecl* decl);
    void leave(clang::SourceLocation where);

    // --- Statements (statements.cpp) ---
    void statement(const clang::Stmt* stmt);
    void declaration(const clang::DeclStmt* stmt);
    void variable(const clang::VarDecl* decl);
    void bindings(const clang::DecompositionDecl& decl, const Place& whole);
    void if_statement(const clang::IfStmt* stmt);
    void while_loop(const clang::WhileStmt* stmt);
    void do_loop(const clang::DoStmt* stmt);
    void for_loop(const clang::ForStmt* stmt);
    void range_for(const clang::CXXForRangeStmt* stmt);
    void range_declaration(const clang::CXXForRangeStmt* stmt);
    static void bound_directly(const clang::Expr* expr, std::set<const clang::Expr*>& found);
    void switch_statement(const clang::SwitchStmt* stmt);
    void case_label(const clang::SwitchCase* stmt);
    void return_statement(const clang::ReturnStmt* stmt);
    void assembly(const clang::GCCAsmStmt* stmt);
    // jumps.cpp
    void jump(const clang::GotoStmt* stmt);
    void label(const clang::LabelStmt* stmt);
    Label& label_in(Scope& scope, const clang::LabelDecl* decl);
    /// Evaluates a condition in a full expression of its own and goes one of two ways.
    void condition(const clang::Expr* expr, BlockId yes, BlockId no);
    void condition_in_expression(const clang::Expr* expr, BlockId yes, BlockId no);

    // --- Expressions (expressions.cpp, places.cpp) ---
    /// Where a glvalue lies.
    Place place(const clang::Expr* expr);
    Place pointee(const clang::Expr* pointer);
    Place variable_place(const clang::ValueDecl* decl, const clang::DeclRefExpr* name);
    Place member_place(const clang::MemberExpr* expr);
    Place closure_place();
    bool is_own_object(const Place& place) const;
    Place field_of(Place whole, const clang::FieldDecl* field);
    Place base_of(Place whole, const clang::CastExpr* cast);
    Place deref(Place pointer, clang::QualType pointer_type);
    Place through_reference(Place place);
    Place global(const clang::ValueDecl* decl, clang::SourceLocation where);
    Place static_place(clang::QualType type, clang::SourceLocation where);
    Place conditional_place(const clang::AbstractConditionalOperator* expr);
    Place materialize(const clang::MaterializeTemporaryExpr* expr);
    Place self_place(const clang::CXXThisExpr* expr);
    /// Evaluates a scalar, or an expression for its effects.
    void evaluate(const clang::Expr* expr);
    void evaluate_operator(const clang::BinaryOperator* expr);
    void discard(const clang::Expr* expr);
    void children(const clang::Stmt* stmt);
    void unordered(const clang::Expr* first, const clang::Expr* second);
    void logical(const clang::BinaryOperator* expr);
    void conditional(const clang::AbstractConditionalOperator* expr, const std::function<void(const clang::Expr*)>& arm);
    Place assign_scalar(const clang::BinaryOperator* expr);
    Place increment(const clang::UnaryOperator* expr);
    void statement_expression(const clang::StmtExpr* expr, const std::function<void(const clang::Expr*)>& last);
    void new_expression(const clang::CXXNewExpr* expr);

    // --- Initialisation (initialisation.cpp) ---
    /// Gives `to` its first value.
    void into(const clang::Expr* expr, Place to);
    void construct(const clang::CXXConstructExpr* expr, Place to);
    void default_construct(const clang::CXXRecordDecl* record, Place to, clang::SourceLocation where);
    void initialise_members(const clang::CXXConstructorDecl* constructor, Place to, clang::SourceLocation where);
    void initialise_list(const clang::InitListExpr* list, Place to);
    void elements(llvm::ArrayRef<clang::Expr*> written, const clang::Expr* filler, Place to, clang::SourceLocation where);
    void bind(const clang::Expr* expr, Place to, clang::QualType reference, bool of_capture = false);
    void capture(const clang::LambdaExpr* lambda, Place to);

    // --- Calls (calls.cpp) ---
    /// `to` is null for a call whose result is not wanted; the place of the result otherwise.
    Place call(const clang::CallExpr* expr, const Place* to);
    Place finish_call(const clang::Expr* expr, const clang::FunctionDecl* callee, const Signature& signature,
                      std::vector<ir::Operand> arguments, std::vector<bool> consumes, const Place* to);
    Place take_arguments(const clang::Expr* expr, const clang::FunctionDecl* callee, const Signature& signature,
                         std::vector<ir::Operand> operands, std::vector<bool> consumes,
                         llvm::ArrayRef<const clang::Expr*> given, const Place* to);
    bool operation_in_any_order(const clang::CallExpr* expr, const clang::CXXMethodDecl* method,
                                const Signature& signature, const Place* to, std::optional<Place>& result);
    void argument(const Signature& signature, std::size_t parameter, const clang::Expr* given, ir::Operand& operand,
                  bool& consumes);
    ir::Operand receiver(const Signature& signature, const Place& object, clang::SourceLocation where, bool& consumes);
    bool is_assignment(const clang::FunctionDecl* callee) const;
    Place assign_class(const clang::CXXOperatorCallExpr* expr);
    const clang::Expr* moved_through(const clang::CallExpr* call) const;
    bool is_box_access(const clang::FunctionDecl* callee) const;
    bool result_borrows(const Signature& signature, std::size_t parameter) const;

    void refuse(Code code, clang::SourceLocation where, std::string text, Site site = Site::current());
    void unknown(const clang::Stmt* stmt, Site site = Site::current());

    Shapes& shapes_;
    Contracts& contracts_;
    Report& report_;
    clang::ASTContext& ast_;
    EvaluationOrder order_;

    std::unique_ptr<ir::Body> body_;
    /// Room for statements that earlier bodies do not need any more.
    std::vector<std::vector<ir::Statement>> spare_;
    BlockId current_;
    std::vector<Scope> scopes_;
    std::vector<Jump> breaks_, continues_;
    std::vector<std::vector<BlockId>*> cases_;
    std::map<const clang::ValueDecl*, Place> variables_;
    std::map<const clang::Expr*, Place> opaque_;
    std::map<const clang::ValueDecl*, LocalId> globals_;
    llvm::DenseMap<const clang::ValueDecl*, clang::FieldDecl*> captures_;
    clang::FieldDecl* captured_self_ = nullptr;
    std::size_t full_expression_ = 0;  ///< the scope in which temporaries end
    std::size_t declaration_scope_ = 0;  ///< the scope of what extends a temporary's life
    std::vector<Place> default_init_self_;
    struct RangeTemporaries {
        std::set<const clang::Expr*> bound_directly;
        std::vector<LocalId> others;
    };
    RangeTemporaries* range_temporaries_ = nullptr;  ///< of the range-for whose range is being made
    std::map<const clang::ValueDecl*, Place> array_ranges_;  ///< `__begin` of a loop over an array, and the array
    /// Calls whose result is only read.
    std::set<const clang::Expr*> only_read_;
    bool refused_ = false;
};

template <class Lower>
auto Lowering::full_expression(clang::SourceLocation where, Lower lower) {
    const auto outer = full_expression_;
    const auto outer_declaration = declaration_scope_;
    declaration_scope_ = scopes_.size() - 1;
    enter();
    full_expression_ = scopes_.size() - 1;
    if constexpr (std::is_void_v<decltype(lower())>) {
        lower();
        exit(where);
        full_expression_ = outer;
        declaration_scope_ = outer_declaration;
    } else {
        auto result = lower();
        exit(where);
        full_expression_ = outer;
        declaration_scope_ = outer_declaration;
        return result;
    }
}

}  // namespace keel::checker
