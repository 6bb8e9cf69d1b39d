using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Barline.CodeFixes;

/// <summary>A finding, and the code on which it was made.</summary>
internal sealed class Finding(Diagnostic diagnostic, SyntaxNode node, SemanticModel model, CancellationToken token)
{
    public Diagnostic Diagnostic { get; } = diagnostic;

    /// <summary>The innermost node that covers what was marked.</summary>
    public SyntaxNode Node { get; } = node;

    public SemanticModel Model { get; } = model;

    public CancellationToken Token { get; } = token;

    public string Id => Diagnostic.Id;

    /// <summary>The nearest node of a kind that is or holds the marked one.</summary>
    public T? Nearest<T>()
        where T : SyntaxNode => Node.FirstAncestorOrSelf<T>();

    /// <summary>What the rule says about the finding beside its message.</summary>
    public string? Property(string name) => Diagnostic.Properties.TryGetValue(name, out string? value) ? value : null;

    /// <summary>The type whose declaration holds the marked node, and that declaration.</summary>
    public (TypeDeclarationSyntax Declaration, INamedTypeSymbol Type)? Type() =>
        Nearest<TypeDeclarationSyntax>() is { } declaration && Model.GetDeclaredSymbol(declaration, Token) is { } type ? (declaration, type) : null;

    /// <summary>The call that is marked, or whose called expression is.</summary>
    public InvocationExpressionSyntax? Call()
    {
        for (SyntaxNode? current = Node; current is ExpressionSyntax or ArgumentSyntax; current = current.Parent)
        {
            if (current is InvocationExpressionSyntax call)
            {
                return call;
            }
        }

        return null;
    }

    /// <summary>The expression that is marked, also where the argument is.</summary>
    public ExpressionSyntax? Expression() => Node switch
    {
        ExpressionSyntax expression => expression,
        ArgumentSyntax { Expression: var expression } => expression,
        _ => null,
    };

    /// <summary>Whether code stands where there is an object: in no static member, local function or lambda.</summary>
    public bool IsInstanceCode(SyntaxNode code)
    {
        for (ISymbol? current = Model.GetEnclosingSymbol(code.SpanStart, Token); current is not (null or INamedTypeSymbol); current = current.ContainingSymbol)
        {
            if (current.IsStatic)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The declaration of a member that is in this document.</summary>
    public T? DeclarationHere<T>(ISymbol symbol)
        where T : SyntaxNode =>
        symbol.DeclaringSyntaxReferences
            .Where(reference => reference.SyntaxTree == Model.SyntaxTree)
            .Select(reference => reference.GetSyntax(Token).FirstAncestorOrSelf<T>())
            .FirstOrDefault(static declaration => declaration is not null);

    /// <summary>Whether code has the same meaning elsewhere in the type: it uses no local, no parameter and no type parameter of a method.</summary>
    public bool DependsOnMembersOnly(SyntaxNode code) => code.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().All(name =>
        name.Parent is NameColonSyntax
        || Model.GetSymbolInfo(name, Token).Symbol is not { } symbol
        || symbol.Kind is not (SymbolKind.Local or SymbolKind.Parameter or SymbolKind.RangeVariable or SymbolKind.TypeParameter)
        || symbol is ITypeParameterSymbol { DeclaringMethod: null }
        || symbol.DeclaringSyntaxReferences.Any(reference => code.FullSpan.Contains(reference.Span)));

    /// <summary>Whether code has a meaning without an object: it uses members that are static or of other objects only.</summary>
    public bool DependsOnStaticsOnly(SyntaxNode code) =>
        DependsOnMembersOnly(code)
        && code.DescendantNodesAndSelf().All(node =>
            node is not (ThisExpressionSyntax or BaseExpressionSyntax)
            && (node is not SimpleNameSyntax name
                || name.Parent is MemberAccessExpressionSyntax access && access.Name == name
                || name.Parent is NameColonSyntax or NameEqualsSyntax or AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax }
                || Model.GetSymbolInfo(name, Token).Symbol is { IsStatic: true } or ITypeSymbol or INamespaceSymbol or null));

    /// <summary>Whether a local, a parameter or the like, other than one that goes away, hides a member of that name.</summary>
    public bool IsHidden(string name, int position, ISymbol? except = null) =>
        Model.LookupSymbols(position, name: name).Any(symbol =>
            symbol.Kind is SymbolKind.Local or SymbolKind.Parameter or SymbolKind.RangeVariable && !SymbolEqualityComparer.Default.Equals(symbol, except));
}
