using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Reach;

/// <summary>The field, property or event that an expression is or comes out of: <c>rules</c> of <c>rules[0]</c>, and of the local of a loop over it.</summary>
internal static class DelegateOrigin
{
    private const int depthLimit = 8;

    public static ISymbol? Of(IOperation? expression, int depth = 0)
    {
        if (depth > depthLimit)
        {
            return null;
        }

        return expression switch
        {
            IPropertyReferenceOperation { Property.IsIndexer: true } indexer => Of(indexer.Instance, depth + 1),
            IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol or IEventSymbol } reference => reference.Member.OriginalDefinition,
            IArrayElementReferenceOperation element => Of(element.ArrayReference, depth + 1),
            IConversionOperation conversion => Of(conversion.Operand, depth + 1),
            IParenthesizedOperation parenthesized => Of(parenthesized.Operand, depth + 1),
            IConditionalAccessInstanceOperation => Of(Accessed(expression), depth + 1),
            IInvocationOperation call when call.TargetMethod.DeclaringSyntaxReferences.Length == 0 => Of(Receiver(call), depth + 1),
            ILocalReferenceOperation { Local: var local } => Of(Declared(local, expression), depth + 1),
            IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } lambda } =>
                Of(Caller(lambda, expression), depth + 1),
            _ => null,
        };
    }

    /// <summary>What stands before the <c>?.</c> that the operation follows.</summary>
    public static IOperation? Accessed(IOperation instance)
    {
        IOperation? parent = instance.Parent;
        while (parent is not (null or IConditionalAccessOperation))
        {
            parent = parent.Parent;
        }

        return (parent as IConditionalAccessOperation)?.Operation;
    }

    /// <summary>The object that a call is made on, that of an extension included.</summary>
    public static IOperation? Receiver(IInvocationOperation call) =>
        call.Instance ?? (call.TargetMethod.IsExtensionMethod ? call.Arguments.FirstOrDefault(static argument => argument.Parameter?.Ordinal == 0)?.Value : null);

    /// <summary>What a local is declared with: its initialiser, the collection of a loop, the call whose <c>out</c> argument it is.</summary>
    private static IOperation? Declared(ILocalSymbol local, IOperation use)
    {
        IOperation root = use;
        while (root.Parent is { } parent)
        {
            if (parent is IForEachLoopOperation loop && loop.Locals.Contains(local, SymbolEqualityComparer.Default))
            {
                return loop.Collection;
            }

            root = parent;
        }

        foreach (IOperation each in root.Descendants())
        {
            switch (each)
            {
                case IVariableDeclaratorOperation declarator when SymbolEqualityComparer.Default.Equals(declarator.Symbol, local):
                    return declarator.GetVariableInitializer()?.Value;
                case IArgumentOperation { Parameter.RefKind: RefKind.Out, Value: IDeclarationExpressionOperation { Expression: ILocalReferenceOperation given }, Parent: IInvocationOperation call }
                    when SymbolEqualityComparer.Default.Equals(given.Local, local):
                    return Receiver(call);
            }
        }

        return null;
    }

    /// <summary>The object whose method gets the lambda: <c>rules</c> of <c>rules.ForEach(rule => rule())</c>.</summary>
    private static IOperation? Caller(IMethodSymbol lambda, IOperation use)
    {
        for (IOperation? current = use; current is not null; current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation function && SymbolEqualityComparer.Default.Equals(function.Symbol, lambda))
            {
                return DelegateFlow.Destination(function) is IArgumentOperation { Parent: IInvocationOperation call } ? Receiver(call) : null;
            }
        }

        return null;
    }
}
