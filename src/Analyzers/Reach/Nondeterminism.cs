using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Reach;

/// <summary>What makes two runs over the same bars differ: the clock, chance, the machine, other threads, state that outlives a run.</summary>
internal sealed class Nondeterminism : IUseClassifier
{
    // A script uses the same few members again and again, and most of them are harmless.
    private readonly ConcurrentDictionary<ISymbol, UseKind?> known = new(SymbolEqualityComparer.Default);
    private readonly StaticState statics;

    public Nondeterminism() => statics = new StaticState(Classify);

    /// <inheritdoc/>
    public Use? Classify(IOperation operation) => operation switch
    {
        IInvocationOperation call => Of(call.TargetMethod, call) ?? HashCodes.Classify(call),
        IPropertyReferenceOperation property => Of(property.Property, property) ?? statics.Classify(property),
        IFieldReferenceOperation field => statics.Classify(field),
        IObjectCreationOperation { Constructor: { } constructor } creation => Of(constructor, creation),
        IMethodReferenceOperation reference => Of(reference.Method, reference),
        IAwaitOperation wait => Await(wait.Operation, wait),
        IForEachLoopOperation { IsAsynchronous: true } loop => Await(loop.Collection, loop),
        _ => null,
    };

    private Use? Of(ISymbol member, IOperation operation) =>
        KindOf(member) is { } kind ? new Use(kind, NameOf(member), Place(operation, member.IsStatic && member is not IMethodSymbol { IsExtensionMethod: true }), operation) : null;

    private UseKind? KindOf(ISymbol member)
    {
        ISymbol definition = (member is IMethodSymbol { ReducedFrom: { } extension } ? extension : member).OriginalDefinition;
        if (definition.ContainingType is null || definition.DeclaringSyntaxReferences.Length > 0)
        {
            return null;
        }

        if (!known.TryGetValue(definition, out UseKind? kind))
        {
            kind = NondeterministicMembers.KindOf(definition);
            known.TryAdd(definition, kind);
        }

        return kind;
    }

    /// <summary>What is awaited says itself what it does, where it is known or has a body here.</summary>
    private Use? Await(IOperation awaited, IOperation wait)
    {
        while (Wrapped(awaited) is { } inner)
        {
            awaited = inner;
        }

        return awaited is IInvocationOperation { TargetMethod: var method }
            && KindOf(method) is null
            && (method.DeclaringSyntaxReferences.Length == 0 || method.IsAbstract)
            && !(method.Name is "FromResult" or "FromCanceled" or "FromException" && method.ContainingType.Name is "Task" or "ValueTask")
                ? new Use(UseKind.Thread, "async", AsyncKeyword(wait.Syntax).GetLocation(), wait)
                : null;
    }

    private static IOperation? Wrapped(IOperation awaited) => awaited switch
    {
        IConversionOperation conversion => conversion.Operand,
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "WithCancellation" } call => call.Instance ?? call.Arguments.FirstOrDefault()?.Value,
        _ => null,
    };

    /// <summary>The mark of the function that waits: that it is asynchronous is the mistake, once, however often it waits.</summary>
    private static SyntaxToken AsyncKeyword(SyntaxNode wait)
    {
        foreach (SyntaxNode node in wait.Ancestors())
        {
            SyntaxTokenList modifiers = node switch
            {
                MethodDeclarationSyntax method => method.Modifiers,
                LocalFunctionStatementSyntax local => local.Modifiers,
                AnonymousFunctionExpressionSyntax lambda => lambda.Modifiers,
                _ => default,
            };
            if (modifiers.FirstOrDefault(static modifier => modifier.IsKind(SyntaxKind.AsyncKeyword)) is { RawKind: not 0 } found)
            {
                return found;
            }
        }

        return wait.GetFirstToken();
    }

    private static string NameOf(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? $"new {member.ContainingType.Name}" : $"{member.ContainingType.Name}.{member.Name}";

    /// <summary>A static member with its type; of another one the name alone, since what it is called on may begin lines before.</summary>
    private static Location Place(IOperation operation, bool isStatic)
    {
        SyntaxNode syntax = operation.Syntax is InvocationExpressionSyntax invocation ? invocation.Expression : operation.Syntax;
        return (syntax switch
        {
            MemberAccessExpressionSyntax access when !isStatic => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            _ => syntax,
        }).GetLocation();
    }
}
