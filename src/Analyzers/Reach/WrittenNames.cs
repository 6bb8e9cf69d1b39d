using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Barline.Analyzers.Reach;

/// <summary>Whether anything writes a static after its type is initialised; where nothing does, it has only lost its <c>readonly</c>.</summary>
internal static class WrittenNames
{
    // Between two edits nearly all trees stay the same objects, so each is looked through once in the life of an editor.
    private static readonly ConditionalWeakTable<SyntaxTree, ILookup<string, SimpleNameSyntax>> known = new();

    /// <summary>Whether all code that may write the field or automatic property is in the compilation, and none of it does.</summary>
    public static bool IsNeverWritten(ISymbol member, Compilation compilation)
    {
        Accessibility access = member is IPropertySymbol { SetMethod: { } setter } ? setter.DeclaredAccessibility : member.DeclaredAccessibility;
        INamedTypeSymbol outermost = member.ContainingType;
        bool isInternal = access is Accessibility.Internal or Accessibility.ProtectedAndInternal;
        for (INamedTypeSymbol? type = member.ContainingType; type is not null; type = type.ContainingType)
        {
            outermost = type;
            isInternal |= type.DeclaredAccessibility is Accessibility.Internal or Accessibility.Private or Accessibility.ProtectedAndInternal;
        }

        if (access == Accessibility.Private)
        {
            return !outermost.DeclaringSyntaxReferences.Any(reference => Writes(reference.SyntaxTree, name => reference.Span.Contains(name.Span)));
        }

        return isInternal && !compilation.SyntaxTrees.Any(tree => !SdkSymbols.IsGenerated(tree) && Writes(tree, static _ => true));

        bool Writes(SyntaxTree tree, Func<SimpleNameSyntax, bool> counts)
        {
            List<SimpleNameSyntax> names = compilation.ContainsSyntaxTree(tree) ? [.. NamesIn(tree)[member.Name].Where(counts)] : [];
            if (names.Count == 0)
            {
                return false;
            }

#pragma warning disable RS1030 // What writes the member may stand in another file than what uses it.
            SemanticModel model = compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
            return names.Exists(name => MayBe(model.GetSymbolInfo(name), member) && !IsInitialisation(model.GetEnclosingSymbol(name.SpanStart), member));
        }
    }

    private static bool MayBe(SymbolInfo found, ISymbol member) =>
        found.Symbol is { } symbol
            ? SymbolEqualityComparer.Default.Equals(symbol.OriginalDefinition, member)
            : found.CandidateSymbols.Any(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, member));

    /// <summary>What the type's own initialisers do is done before anybody reads the member; a lambda in them may run at any time.</summary>
    private static bool IsInitialisation(ISymbol? writer, ISymbol member) =>
        writer is IMethodSymbol { MethodKind: MethodKind.StaticConstructor } or IFieldSymbol { IsStatic: true } or IPropertySymbol { IsStatic: true }
        && SymbolEqualityComparer.Default.Equals(writer.ContainingType.OriginalDefinition, member.ContainingType);

    private static ILookup<string, SimpleNameSyntax> NamesIn(SyntaxTree tree) =>
        known.GetValue(tree, static key => key.GetRoot().DescendantNodes()
            .Select(Written)
            .OfType<ExpressionSyntax>()
            .SelectMany(Names)
            .ToLookup(static name => name.Identifier.ValueText, StringComparer.Ordinal));

    private static ExpressionSyntax? Written(SyntaxNode node) => node switch
    {
        // In an initializer, the left side is a member of the new object, and never a static.
        AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax } assignment => assignment.Left,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression or (int)SyntaxKind.AddressOfExpression } prefix => prefix.Operand,
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } postfix => postfix.Operand,
        ArgumentSyntax { RefKindKeyword.RawKind: not 0 } argument => argument.Expression,
        RefExpressionSyntax reference => reference.Expression,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } when StaticWrites.IsMutator(access.Name.Identifier.ValueText) => access.Expression,
        _ => null,
    };

    /// <summary>The names along which the written place is found, without those that only compute an index.</summary>
    private static IEnumerable<SimpleNameSyntax> Names(ExpressionSyntax written) =>
        written.DescendantNodesAndSelf(static node => node is not BaseArgumentListSyntax).OfType<SimpleNameSyntax>();
}
