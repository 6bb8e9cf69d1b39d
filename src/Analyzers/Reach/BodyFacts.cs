using System.Collections.Concurrent;
using Barline.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Reach;

/// <summary>What the bodies of a compilation do, each body walked once for all rules, and what each script reaches by them.</summary>
internal sealed class BodyFacts(Compilation compilation, SdkSymbols sdk)
{
    private readonly ConcurrentDictionary<IMethodSymbol, BodyFact> known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, IReadOnlyList<ReachedUse>> reached = new(SymbolEqualityComparer.Default);
    private readonly IUseClassifier[] classifiers = [new SdkCalls(sdk), new SeriesValues(), new SeriesUses(sdk), new StrategyUses(), new Nondeterminism()];

    /// <summary>All that a script reaches from its roots, root by root, the nearest first.</summary>
    public IReadOnlyList<ReachedUse> ReachedBy(INamedTypeSymbol script, CancellationToken token)
    {
        if (!reached.TryGetValue(script, out IReadOnlyList<ReachedUse>? uses))
        {
            CallPaths paths = new(script, sdk, this, token);
            uses = [.. ReachRoots.Of(script, sdk).SelectMany(paths.From)];
            reached.TryAdd(script, uses);
        }

        return uses;
    }

    /// <summary>What a method's own body does; nothing where its source is not in this compilation.</summary>
    public BodyFact Of(IMethodSymbol method, CancellationToken token)
    {
        if (!known.TryGetValue(method, out BodyFact? fact))
        {
            fact = Find(method.PartialImplementationPart ?? method, token);
            known.TryAdd(method, fact);
        }

        return fact;
    }

    private BodyFact Find(IMethodSymbol method, CancellationToken token)
    {
        BodyWalk walk = new(sdk, classifiers);
        foreach (SyntaxNode body in Bodies(method, token))
        {
            // An editor refers to other projects' compilations, whose methods have source too, but not here.
            if (!compilation.ContainsSyntaxTree(body.SyntaxTree))
            {
                continue;
            }

#pragma warning disable RS1030 // The bodies stand in other files than the symbol that is analysed; in an analyzer's run the compilation keeps these models.
            SemanticModel model = compilation.GetSemanticModel(body.SyntaxTree);
#pragma warning restore RS1030
            IOperation? found = model.GetOperation(body, token);
            if ((found is IAnonymousFunctionOperation lambda ? lambda.Body : found) is { } operation)
            {
                walk.Walk(operation.WithImplicitConversions());
            }
        }

        return walk.Fact;
    }

    private static IEnumerable<SyntaxNode> Bodies(IMethodSymbol method, CancellationToken token)
    {
        bool startsFields = method is { MethodKind: MethodKind.Constructor };
        foreach (SyntaxReference reference in method.DeclaringSyntaxReferences)
        {
            SyntaxNode declaration = reference.GetSyntax(token);
            startsFields &= declaration is not ConstructorDeclarationSyntax { Initializer.RawKind: (int)SyntaxKind.ThisConstructorInitializer };
            foreach (SyntaxNode? body in Bodies(declaration))
            {
                if (body is not null)
                {
                    yield return body;
                }
            }
        }

        foreach (ISymbol member in startsFields ? method.ContainingType.GetMembers() : [])
        {
            if (!member.IsStatic && member.Kind is SymbolKind.Field or SymbolKind.Property && Initializer(member, token) is { } initializer)
            {
                yield return initializer;
            }
        }
    }

    /// <remarks>The clauses around expressions, since an expression such as <c>(x)</c> or <c>x!</c> has no operation of its own.</remarks>
    private static SyntaxNode?[] Bodies(SyntaxNode declaration) => declaration switch
    {
        ConstructorDeclarationSyntax constructor => [constructor],
        BaseMethodDeclarationSyntax method => [method.Body, method.ExpressionBody],
        AccessorDeclarationSyntax accessor => [accessor.Body, accessor.ExpressionBody],
        LocalFunctionStatementSyntax local => [local.Body, local.ExpressionBody],
        ArrowExpressionClauseSyntax or AnonymousFunctionExpressionSyntax => [declaration],
        SelectClauseSyntax select => [select.Expression],
        WhereClauseSyntax where => [where.Condition],
        LetClauseSyntax let => [let.Expression],
        OrderingSyntax ordering => [ordering.Expression],
        ExpressionSyntax => [declaration],
        _ => [],
    };

    private static EqualsValueClauseSyntax? Initializer(ISymbol member, CancellationToken token) =>
        member.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(token) switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        };
}
