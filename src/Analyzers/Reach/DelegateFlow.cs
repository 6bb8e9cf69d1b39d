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
