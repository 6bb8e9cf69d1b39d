using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Reach;

/// <summary>Where a lambda or a method without a call goes: to somebody who calls it at once, or somewhere to be kept.</summary>
internal static class DelegateFlow
{
    /// <summary>Whether it may be called later than the code around it runs.</summary>
    /// <remarks>A method of a library that takes a delegate calls it (<c>ForEach</c>, <c>Select</c>); a collection keeps it, and a method of the user's own may.</remarks>
    public static bool IsKept(IOperation function) => Destination(function) switch
    {
        IArgumentOperation { Parameter: { } parameter, Parent: IInvocationOperation call } =>
            call.TargetMethod.OriginalDefinition.DeclaringSyntaxReferences.Length > 0 || parameter.OriginalDefinition.Type.TypeKind != TypeKind.Delegate,
        IInvocationOperation => false,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { } local } declarator } => !IsOnlyCalled(local, declarator),
        _ => true,
    };

    /// <summary>The field, property or event that it is kept in, or whose collection it is put into.</summary>
    public static ISymbol? Member(IOperation function)
    {
        for (IOperation? destination = Destination(function); destination is not null; destination = Destination(destination))
        {
            switch (destination)
            {
                case IAssignmentOperation assignment:
                    return DelegateOrigin.Of(assignment.Target);
                case IEventAssignmentOperation { EventReference: var raised }:
                    return DelegateOrigin.Of(raised);
                case IFieldInitializerOperation { InitializedFields: [var field, ..] }:
                    return field.OriginalDefinition;
                case IPropertyInitializerOperation { InitializedProperties: [var property, ..] }:
                    return property.OriginalDefinition;
                case IArgumentOperation { Parent: IInvocationOperation { Instance: not IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver } } call }:
                    return DelegateOrigin.Of(DelegateOrigin.Receiver(call));
                case IArgumentOperation or IInvocationOperation or IObjectCreationOperation or IObjectOrCollectionInitializerOperation:
                case ICollectionExpressionOperation or IArrayCreationOperation or IArrayInitializerOperation or ITupleOperation:
                    continue;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>The parameter of a method or constructor of the user's own that takes it.</summary>
    public static IParameterSymbol? OwnParameter(IOperation function) =>
        Destination(function) is IArgumentOperation { Parameter.OriginalDefinition: { DeclaringSyntaxReferences.Length: > 0, Type.TypeKind: TypeKind.Delegate } parameter }
            ? parameter
            : null;

    /// <summary>The field, property or event whose delegate a call invokes; the parameter, where a method invokes one of its class's primary constructor.</summary>
    public static ISymbol? InvokedMember(IInvocationOperation call)
    {
        if (call.TargetMethod.MethodKind != MethodKind.DelegateInvoke)
        {
            return null;
        }

        IOperation? invoked = call.Instance is IConditionalAccessInstanceOperation instance ? DelegateOrigin.Accessed(instance) : call.Instance;
        return invoked is IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } } parameter }
            ? IsInConstructor(invoked) ? null : parameter.OriginalDefinition
            : DelegateOrigin.Of(call.Instance);
    }

    /// <summary>The field or property whose <see cref="Lazy{T}"/> is asked for its value.</summary>
    public static ISymbol? LazyMember(IPropertyReferenceOperation property) =>
        property is { Property: { Name: "Value", ContainingType: { Name: "Lazy", ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } } } }
            ? DelegateOrigin.Of(property.Instance)
            : null;

    /// <summary>What the constructor itself calls, or a field that it starts, is called when the object is made.</summary>
    private static bool IsInConstructor(IOperation operation)
    {
        ISymbol? symbol = operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
        {
            symbol = symbol.ContainingSymbol;
        }

        return symbol is not IMethodSymbol { MethodKind: not MethodKind.Constructor };
    }

    /// <summary>Whether the local is called where it is declared, and goes nowhere else.</summary>
    private static bool IsOnlyCalled(ILocalSymbol local, IOperation declarator)
    {
        IOperation? block = declarator;
        while (block is not (null or IBlockOperation))
        {
            block = block.Parent;
        }

        bool isCalled = false;
        foreach (IOperation operation in block?.Descendants() ?? [])
        {
            if (operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local))
            {
                isCalled = reference.Parent is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } call
                    && call.Instance == reference
                    && !IsInFunction(call, block!);
                if (!isCalled)
                {
                    return false;
                }
            }
        }

        return isCalled;
    }

    private static bool IsInFunction(IOperation operation, IOperation block)
    {
        for (IOperation? current = operation.Parent; current is not null && current != block; current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What takes the value of an expression, casts and choices left out.</summary>
    public static IOperation? Destination(IOperation function)
    {
        IOperation? destination = function.Parent;
        while (destination is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation or IConditionalOperation or ICoalesceOperation or ITranslatedQueryOperation)
        {
            destination = destination.Parent;
        }

        return destination;
    }
}
