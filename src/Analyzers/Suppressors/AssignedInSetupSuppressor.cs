using System.Collections.Immutable;
using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Barline.Analyzers.Suppressors;

/// <summary>Suppresses "non-nullable field is uninitialized" where <c>Setup</c>, or a method of the script that it calls, assigns the field.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AssignedInSetupSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor assignedInSetup = new(
        "BARS0001", "CS8618", "Setup runs before anything reads the member, and assigns it");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [assignedInSetup];

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (Diagnostic diagnostic in context.ReportedDiagnostics)
        {
            if (FindMember(diagnostic, context) is { ContainingType: { } type } member && type.IsScript() && IsAssignedInSetup(member, type, context.CancellationToken))
            {
                context.ReportSuppression(Suppression.Create(assignedInSetup, diagnostic));
            }
        }
    }

    /// <summary>The field or property: what is reported is its own name, or a constructor, with the name as an additional location.</summary>
    private static ISymbol? FindMember(Diagnostic diagnostic, SuppressionAnalysisContext context)
    {
        foreach (Location location in diagnostic.AdditionalLocations.Prepend(diagnostic.Location))
        {
            if (location.SourceTree is not { } tree)
            {
                continue;
            }

            SyntaxNode node = tree.GetRoot(context.CancellationToken).FindNode(location.SourceSpan);
            if (context.GetSemanticModel(tree).GetDeclaredSymbol(node, context.CancellationToken) is { Kind: SymbolKind.Field or SymbolKind.Property } member)
            {
                return member;
            }
        }

        return null;
    }

    private static bool IsAssignedInSetup(ISymbol member, INamedTypeSymbol type, CancellationToken token)
    {
        HashSet<string> visited = [KnownNames.Setup];
        Queue<string> pending = new([KnownNames.Setup]);
        while (pending.Count > 0)
        {
            foreach (SyntaxReference reference in type.GetMembers(pending.Dequeue()).OfType<IMethodSymbol>().SelectMany(static method => method.DeclaringSyntaxReferences))
            {
                foreach (SyntaxNode node in reference.GetSyntax(token).DescendantNodes())
                {
                    if (Assigns(node, member.Name))
                    {
                        return true;
                    }

                    if (node is InvocationExpressionSyntax { Expression: var called } && OwnName(called) is { } name && visited.Add(name))
                    {
                        pending.Enqueue(name);
                    }
                }
            }
        }

        return false;
    }

    private static bool Assigns(SyntaxNode node, string name) => node switch
    {
        AssignmentExpressionSyntax { Left: TupleExpressionSyntax tuple } => tuple.Arguments.Any(argument => OwnName(argument.Expression) == name),
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression or (int)SyntaxKind.CoalesceAssignmentExpression } assignment =>
            OwnName(assignment.Left) == name,
        ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.OutKeyword } argument => OwnName(argument.Expression) == name,
        _ => false,
    };

    private static string? OwnName(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: var name } => name.Identifier.ValueText,
        _ => null,
    };
}
