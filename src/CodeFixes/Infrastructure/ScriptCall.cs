using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.CodeFixes;

/// <summary>A call in a script's own code that belongs into <c>Setup</c> or into a property, and what its value is used for.</summary>
internal sealed class ScriptCall
{
    private readonly Finding finding;

    private ScriptCall(Finding finding, InvocationExpressionSyntax syntax, IInvocationOperation operation, TypeDeclarationSyntax declaration, INamedTypeSymbol type)
    {
        this.finding = finding;
        Syntax = syntax;
        Operation = operation;
        Declaration = declaration;
        Type = type;
        (Local, LocalStatement) = FindLocal();
    }

    public InvocationExpressionSyntax Syntax { get; }

    public IInvocationOperation Operation { get; }

    /// <summary>The part of the script's declaration that holds the call.</summary>
    public TypeDeclarationSyntax Declaration { get; }

    public INamedTypeSymbol Type { get; }

    /// <summary>The local that does nothing but hold the value, and the statement that declares it.</summary>
    public ILocalSymbol? Local { get; }

    private LocalDeclarationStatementSyntax? LocalStatement { get; }

    /// <summary>The call that a finding marks; null where it is not in an instance member of a script, or depends on what is only known there.</summary>
    public static ScriptCall? Find(Finding finding)
    {
        if (finding.Call() is not { } call
            || finding.Model.GetOperation(call, finding.Token) is not IInvocationOperation operation
            || finding.Type() is not var (declaration, type)
            || !type.IsScript()
            || !finding.IsInstanceCode(call)
            || operation.TargetMethod.TypeArguments.Add(operation.TargetMethod.ReturnType).Any(static argument => argument is ITypeParameterSymbol { DeclaringMethod: not null })
            || !finding.DependsOnMembersOnly(call.ArgumentList))
        {
            return null;
        }

        return new ScriptCall(finding, call, operation, declaration, type);
    }

    /// <summary>The statement that keeps the value in a member of the script, where the call is the whole of what is kept.</summary>
    public ExpressionStatementSyntax? KeptBy() =>
        Syntax.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression or (int)SyntaxKind.CoalesceAssignmentExpression } assignment
        && assignment.Right == Syntax
        && assignment.Parent is ExpressionStatementSyntax { Parent: BlockSyntax } statement
        && finding.Model.GetSymbolInfo(assignment.Left, finding.Token).Symbol is IFieldSymbol { IsReadOnly: false, IsStatic: false } or IPropertySymbol { SetMethod.IsInitOnly: false, IsStatic: false }
            ? statement
            : null;

    /// <summary>Calls of the declaration that are written alike, this one among them.</summary>
    public IEnumerable<ScriptCall> Alike() =>
        Declaration.DescendantNodes()
            .OfType<InvocationExpressionSyntax>()
            .Where(other => SyntaxFactory.AreEquivalent(other, Syntax))
            .Select(other => Find(new Finding(finding.Diagnostic, other, finding.Model, finding.Token)))
            .OfType<ScriptCall>();

    /// <summary>Puts a member in the place of the value: of the local that holds it, or of the call.</summary>
    public void ReplaceBy(string member, FixSession session)
    {
        if (!session.IsFirstEditOf(Syntax))
        {
            return;
        }

        if (Local is null || LocalStatement is null)
        {
            session.Replace(Syntax, CodeFixes.Syntax.Member(member, finding.IsHidden(member, Syntax.SpanStart)));
            return;
        }

        foreach (IdentifierNameSyntax use in Uses(Local))
        {
            session.Replace(use, CodeFixes.Syntax.Member(member, finding.IsHidden(member, use.SpanStart, Local)));
        }

        session.Remove(LocalStatement);
    }

    private (ILocalSymbol? Local, LocalDeclarationStatementSyntax? Statement) FindLocal()
    {
        if (Syntax.Parent is not EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable }
            || variable.Parent is not VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax { UsingKeyword.RawKind: 0 } statement }
            || finding.Model.GetDeclaredSymbol(variable, finding.Token) is not ILocalSymbol local
            || !SymbolEqualityComparer.Default.Equals(local.Type, Operation.Type)
            || Trivia.HasComment(statement))
        {
            return default;
        }

        return Uses(local).Any(IsWritten) ? default : (local, statement);
    }

    private IEnumerable<IdentifierNameSyntax> Uses(ILocalSymbol local) =>
        Declaration.FindNode(Syntax.Span).FirstAncestorOrSelf<MemberDeclarationSyntax>()!.DescendantNodes()
            .OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == local.Name && SymbolEqualityComparer.Default.Equals(finding.Model.GetSymbolInfo(name, finding.Token).Symbol, local));

    /// <summary>Whether the local is set again there, or may be through a reference.</summary>
    private static bool IsWritten(IdentifierNameSyntax use) => use.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == use,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } => true,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } => true,
        ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax outer } tuple } => outer.Left == tuple,
        ArgumentSyntax argument => argument.RefKindKeyword.RawKind != 0,
        RefExpressionSyntax => true,
        _ => false,
    };
}
