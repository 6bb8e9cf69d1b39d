using Barline.Analyzers.Reach;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Rules;

/// <summary>The ids that a script gives to orders and exits, in its own code and wherever it hands <c>Strategy</c> to.</summary>
internal sealed class OrderIds
{
    private readonly HashSet<string> orders = new(StringComparer.Ordinal);
    private readonly HashSet<string> exits = new(StringComparer.Ordinal);
    private bool someExitIsUnknown;

    private OrderIds()
    {
    }

    /// <summary>The ids of entries and plain orders.</summary>
    public IEnumerable<string> Orders => orders;

    /// <summary>The ids that can be cancelled; null where they are not all known.</summary>
    public IEnumerable<string>? Cancellable => someExitIsUnknown ? null : orders.Concat(exits);

    /// <summary>The ids; null where one of an entry is no constant, or where orders may be placed in code that is not seen.</summary>
    public static OrderIds? Of(INamedTypeSymbol script, SdkSymbols sdk, CancellationToken token)
    {
        OrderIds ids = new();
        HashSet<INamedTypeSymbol> visited = new(SymbolEqualityComparer.Default);
        Queue<INamedTypeSymbol> pending = new(script.SelfAndBases());
        foreach (ReachedUse reached in sdk.Bodies.ReachedBy(script, token))
        {
            if (!ids.Add(reached.Use, pending))
            {
                return null;
            }
        }

        // Code that is called in ways which are not followed, by an event or an interface, stands in the same classes.
        while (pending.Count > 0)
        {
            INamedTypeSymbol type = pending.Dequeue().OriginalDefinition;
            if (!visited.Add(type))
            {
                continue;
            }

            if (type.DeclaringSyntaxReferences.Length == 0 || type.IsForeignTo(script) || !ids.AddAll(type, sdk, pending, token))
            {
                return null;
            }

            foreach (INamedTypeSymbol near in type.GetTypeMembers().Concat(type.SelfAndBases()))
            {
                pending.Enqueue(near);
            }
        }

        return ids;
    }

    private bool AddAll(INamedTypeSymbol type, SdkSymbols sdk, Queue<INamedTypeSymbol> pending, CancellationToken token)
    {
        if (type.GetMembers().Any(member => !sdk.IsGeneratedMember(member) && PlacesOrdersInInitializer(member, token)))
        {
            return false;
        }

        HashSet<ISymbol> visited = new(SymbolEqualityComparer.Default);
        Queue<IMethodSymbol> methods = new(type.GetMembers().OfType<IMethodSymbol>().Where(method => !sdk.IsGeneratedMember(method)));
        while (methods.Count > 0)
        {
            token.ThrowIfCancellationRequested();
            IMethodSymbol method = methods.Dequeue();
            if (!visited.Add(method))
            {
                continue;
            }

            BodyFact fact = sdk.Bodies.Of(method, token);
            foreach (Use use in fact.Uses)
            {
                if (!Add(use, pending))
                {
                    return false;
                }
            }

            foreach (BodyCall call in fact.Calls)
            {
                if (call.Target is IMethodSymbol { MethodKind: MethodKind.LocalFunction } local)
                {
                    methods.Enqueue(local);
                }
            }
        }

        return true;
    }

    /// <summary>Lambdas in a static table of rules, for example: initialisers of statics are no bodies that are walked.</summary>
    private static bool PlacesOrdersInInitializer(ISymbol member, CancellationToken token) =>
        member is { IsStatic: true, Kind: SymbolKind.Field or SymbolKind.Property, DeclaringSyntaxReferences: [var reference, ..] }
        && reference.GetSyntax(token).DescendantTokens().Any(static word => word.ValueText is "Entry" or "Order");

    /// <returns>Whether all ids are still known.</returns>
    private bool Add(Use use, Queue<INamedTypeSymbol> pending)
    {
        switch (use)
        {
            case { Kind: UseKind.Handover }:
                return Follow(use.Operation, pending);
            case { Kind: UseKind.Order, Operation: IInvocationOperation call }:
                return call.TargetMethod.Name switch
                {
                    "Entry" or "Order" => OrderCommand.IsDeclaredBySdk(call.TargetMethod) && AddConstants(call, orders),
                    "Exit" => AddExit(call),
                    _ => true,
                };
            case { Kind: UseKind.Order, Operation: IMethodReferenceOperation reference }:
                someExitIsUnknown |= reference.Method.Name is "Exit";
                return reference.Method.Name is not ("Entry" or "Order");
            default:
                return true;
        }
    }

    private bool AddExit(IInvocationOperation call)
    {
        someExitIsUnknown |= !AddConstants(call, exits);
        return true;
    }

    private static bool AddConstants(IInvocationOperation call, HashSet<string> ids)
    {
        if (call.Argument("id") is not { } argument || ConstantTexts.Of(argument) is not { } texts)
        {
            return false;
        }

        ids.UnionWith(texts);
        return true;
    }

    /// <summary>Notes the class whose code gets <c>Strategy</c>.</summary>
    /// <returns>Whether that code, if there is any, can be seen.</returns>
    private static bool Follow(IOperation value, Queue<INamedTypeSymbol> pending)
    {
        switch (value.Parent)
        {
            case IVariableInitializerOperation or IExpressionStatementOperation or IBinaryOperation or IIsPatternOperation:
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation or IParameterReferenceOperation or IDiscardOperation }:
            case IArgumentOperation { Parent: IInvocationOperation { TargetMethod.MethodKind: MethodKind.LocalFunction } }:
                return true;
            case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { IsVirtual: false, IsAbstract: false, IsOverride: false } method } }
                when method.DeclaringSyntaxReferences.Length > 0:
                pending.Enqueue(method.ContainingType);
                return true;
            case IArgumentOperation { Parent: IObjectCreationOperation { Type: INamedTypeSymbol type } } when type.DeclaringSyntaxReferences.Length > 0:
                pending.Enqueue(type);
                return true;
            case ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } } when IsKeptTogether(member):
                pending.Enqueue(member.ContainingType);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Whether only the code of the member's class uses what is stored in it: a helper's, or a script's private one.</summary>
    private static bool IsKeptTogether(ISymbol member) =>
        member.DeclaringSyntaxReferences.Length > 0 && (member.DeclaredAccessibility == Accessibility.Private || !member.ContainingType.IsScript());
}
