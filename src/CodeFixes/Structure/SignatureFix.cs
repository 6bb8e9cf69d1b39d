using System.Collections.Immutable;
using System.Composition;
using Barline.Analyzers;
using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Barline.CodeFixes;

/// <summary>Gives <c>Setup</c> and <c>Process</c> the signature that the engine calls, where the body allows it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SignatureFix)), Shared]
public sealed class SignatureFix : SdkCodeFix
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [DiagnosticIds.SetupSignature, DiagnosticIds.ProcessSignature];

    private protected override IEnumerable<Choice> Choices(Finding finding)
    {
        if (finding.Nearest<MethodDeclarationSyntax>() is not { } method
            || finding.Model.GetDeclaredSymbol(method, finding.Token) is not { } symbol
            || method.TypeParameterList is not null
            || method.DescendantNodes().Any(static node => node is AwaitExpressionSyntax or YieldStatementSyntax)
            || Parameters(method, symbol, finding.Id == DiagnosticIds.ProcessSignature) is not { } parameters
            || Results(method).Any(result => !CanBeDropped(result, finding)))
        {
            yield break;
        }

        string text = $"void {symbol.Name}({string.Join(", ", parameters.Parameters.Select(static parameter => "Bar " + parameter.Identifier.ValueText))})";
        yield return new Choice("signature", $"Write '{text}'", session => session.Change(method, current => Change(current, parameters)));
    }

    /// <summary>The bar, where one is taken, and nothing else; null where the body uses more.</summary>
    private static ParameterListSyntax? Parameters(MethodDeclarationSyntax method, IMethodSymbol symbol, bool allowBar)
    {
        List<ParameterSyntax> kept = [];
        for (int i = 0; i < symbol.Parameters.Length; i++)
        {
            IParameterSymbol parameter = symbol.Parameters[i];
            if (allowBar && kept.Count == 0 && parameter.Type.IsSdkType(KnownNames.Bar))
            {
                kept.Add(method.ParameterList.Parameters[i].WithModifiers(default).WithDefault(null));
            }
            else if (method.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == parameter.Name))
            {
                return null;
            }
        }

        if (kept.Count == symbol.Parameters.Length && symbol.Parameters.All(static parameter => parameter.RefKind is RefKind.None or RefKind.In))
        {
            return method.ParameterList;
        }

        return method.ParameterList.WithParameters(SeparatedList(kept));
    }

    /// <summary>What the method itself returns.</summary>
    private static IEnumerable<ExpressionSyntax> Results(MethodDeclarationSyntax method) => Returns(method).Select(static statement => statement.Expression!);

    private static IEnumerable<ReturnStatementSyntax> Returns(MethodDeclarationSyntax method) =>
        method.Body is not { } body
            ? []
            : body.DescendantNodes(static node => node is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
                .OfType<ReturnStatementSyntax>()
                .Where(static statement => statement.Expression is not null);

    /// <summary>Whether nothing is lost when the value is not computed.</summary>
    private static bool CanBeDropped(ExpressionSyntax result, Finding finding) =>
        finding.Model.GetConstantValue(result, finding.Token).HasValue
        || result is IdentifierNameSyntax or LiteralExpressionSyntax or DefaultExpressionSyntax
        || IsCompletedTask(result);

    private static bool IsCompletedTask(ExpressionSyntax expression) =>
        expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CompletedTask" };

    private static MethodDeclarationSyntax Change(MethodDeclarationSyntax method, ParameterListSyntax parameters)
    {
        MethodDeclarationSyntax changed = Modifiers.Without(Modifiers.Without(method, SyntaxKind.StaticKeyword), SyntaxKind.AsyncKeyword);
        changed = changed
            .WithReturnType(PredefinedType(Token(SyntaxKind.VoidKeyword)).WithTriviaFrom(changed.ReturnType))
            .WithParameterList(parameters.WithTriviaFrom(changed.ParameterList));
        if (changed.ExpressionBody is { Expression: var result } && !IsStatement(result))
        {
            SyntaxTriviaList after = changed.SemicolonToken.TrailingTrivia;
            return changed
                .WithExpressionBody(null)
                .WithSemicolonToken(default)
                .WithParameterList(changed.ParameterList.WithTrailingTrivia(ElasticMarker))
                .WithBody(Block(Token(SyntaxKind.OpenBraceToken), default, Token(SyntaxKind.CloseBraceToken).WithTrailingTrivia(after)));
        }

        // A return at the very end says nothing any more; others still leave the method.
        ReturnStatementSyntax[] returns = [.. Returns(changed)];
        SyntaxNode? last = changed.Body?.Statements.LastOrDefault();
        changed = changed.ReplaceNodes(
            returns.Where(statement => statement != last || HasComment(statement)),
            static (_, current) => current.WithExpression(null).WithReturnKeyword(current.ReturnKeyword.WithTrailingTrivia()));
        return changed.Body?.Statements.LastOrDefault() is ReturnStatementSyntax { Expression: not null } end
            ? changed.RemoveNode(end, SyntaxRemoveOptions.KeepUnbalancedDirectives)!.WithAdditionalAnnotations(Formatter.Annotation)
            : changed;
    }

    private static bool IsStatement(ExpressionSyntax expression) =>
        expression is InvocationExpressionSyntax or AssignmentExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: not (int)SyntaxKind.SuppressNullableWarningExpression }
            or ObjectCreationExpressionSyntax or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression };

    private static bool HasComment(SyntaxNode node) =>
        node.GetLeadingTrivia().Concat(node.GetTrailingTrivia()).Any(static trivia => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia);
}
