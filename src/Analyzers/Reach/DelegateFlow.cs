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

    /// <summary>The field or property that it is assigned to.</summary>
    public static ISymbol? Member(IOperation function) =>
        Destination(function) is IAssignmentOperation { Target: IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } target }
            ? target.Member.OriginalDefinition
            : null;

    /// <summary>The field or property whose delegate a call invokes.</summary>
    public static ISymbol? InvokedMember(IInvocationOperation call)
    {
        IOperation? instance = call.TargetMethod.MethodKind == MethodKind.DelegateInvoke ? call.Instance : null;
        if (instance is IConditionalAccessInstanceOperation)
        {
            IOperation? parent = call.Parent;
            while (parent is not (null or IConditionalAccessOperation))
            {
                parent = parent.Parent;
            }

            instance = (parent as IConditionalAccessOperation)?.Operation;
        }

        return instance is IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } reference ? reference.Member.OriginalDefinition : null;
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

    private static IOperation? Destination(IOperation function)
    {
        IOperation? destination = function.Parent;
        while (destination is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation or IConditionalOperation or ICoalesceOperation)
        {
            destination = destination.Parent;
        }

        return destination;
    }
}
