using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Reach;

/// <summary>Queries of LINQ that a member keeps: they call their functions when somebody goes through them, not where they are written.</summary>
internal static class KeptQuery
{
    /// <summary>The member that keeps the query which a function is given to; null where the query is gone through at once.</summary>
    public static ISymbol? Of(IOperation function)
    {
        if (DelegateFlow.Destination(function) is not IArgumentOperation { Parameter.OriginalDefinition.Type.TypeKind: TypeKind.Delegate, Parent: IInvocationOperation query }
            || !IsQuery(query.TargetMethod))
        {
            return null;
        }

        IOperation? destination = DelegateFlow.Destination(query);
        while (destination is IArgumentOperation { Parent: IInvocationOperation outer } && IsQuery(outer.TargetMethod))
        {
            destination = DelegateFlow.Destination(outer);
        }

        // What is assigned later is most often the same, gone through and kept as a list.
        return destination is ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Type: { } type, Member: { } member } } assignment
            && IsSequence(type)
            && !IsAssignedAfter(assignment, member)
                ? member.OriginalDefinition
                : null;
    }

    /// <summary>The member whose sequence an operation goes through, or gives to what does.</summary>
    public static ISymbol? GoneThrough(IOperation operation)
    {
        if (operation is not IMemberReferenceOperation { Member: { DeclaringSyntaxReferences.Length: > 0 } member, Type: { } type } || !IsSequence(type))
        {
            return null;
        }

        IOperation? user = operation.Parent;
        while (user is IConversionOperation or IParenthesizedOperation)
        {
            user = user.Parent;
        }

        bool isGoneThrough = user switch
        {
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } } => !IsQuery(method),
            IArgumentOperation or ISpreadOperation => true,
            IForEachLoopOperation loop => loop.Collection.Syntax.Span.Contains(operation.Syntax.Span),
            _ => false,
        };
        return isGoneThrough ? member.OriginalDefinition : null;
    }

    private static bool IsAssignedAfter(ISimpleAssignmentOperation assignment, ISymbol member)
    {
        IOperation root = assignment;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        return root.Descendants().Any(other =>
            other is ISimpleAssignmentOperation { Target: IMemberReferenceOperation target }
            && other.Syntax.SpanStart > assignment.Syntax.SpanStart
            && SymbolEqualityComparer.Default.Equals(target.Member, member));
    }

    private static bool IsQuery(IMethodSymbol method) =>
        method.ContainingType is { Name: "Enumerable", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: nameof(System) } } && IsSequence(method.ReturnType);

    private static bool IsSequence(ITypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
        || type is { Name: "IOrderedEnumerable", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: nameof(System) } };
}
