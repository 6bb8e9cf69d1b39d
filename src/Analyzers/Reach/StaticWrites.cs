using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Reach;

/// <summary>Tells what is done with a field or property at a place.</summary>
internal static class StaticWrites
{
    private static readonly HashSet<string> mutators = new(StringComparer.Ordinal)
    {
        "Add", "AddAfter", "AddBefore", "AddFirst", "AddLast", "AddOrUpdate", "AddRange", "Append", "AppendFormat", "AppendLine", "Clear", "Dequeue", "Enqueue",
        "EnqueueRange", "ExceptWith", "GetOrAdd", "Insert", "InsertRange", "IntersectWith", "Next", "NextBytes", "NextDouble", "NextInt64", "NextSingle", "Pop", "Push",
        "PushRange", "Remove", "RemoveAll", "RemoveAt", "RemoveFirst", "RemoveLast", "RemoveRange", "RemoveWhere", "Reverse", "Set", "SetAll", "SetValue", "Shuffle",
        "Sort", "SymmetricExceptWith", "TrimExcess", "TryAdd", "TryDequeue", "TryPop", "TryPush", "TryRemove", "TryTake", "TryUpdate", "UnionWith",
    };

    /// <summary>Whether a method of that name changes the collection, text or generator that it is called on.</summary>
    public static bool IsMutator(string method) => mutators.Contains(method);

    /// <summary>Whether the reference itself gets a value.</summary>
    public static bool IsWritten(IOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == reference,
        IIncrementOrDecrementOperation => true,
        IArgumentOperation argument => argument.Parameter?.RefKind is RefKind.Ref or RefKind.Out,
        ITupleOperation { Parent: IDeconstructionAssignmentOperation deconstruction } tuple => deconstruction.Target == tuple,
        _ => false,
    };

    /// <summary>Whether the object that the reference gives is changed: an element, a member, or by a method that is known to do so.</summary>
    public static bool IsMutated(IOperation reference)
    {
        // The object may be reached through several steps: table[key].Count = 1.
        IOperation current = reference;
        while (Step(current) is { } step)
        {
            if (IsWritten(step))
            {
                return true;
            }

            current = step;
        }

        return current.Parent switch
        {
            IInvocationOperation { TargetMethod: var method } call when call.Instance == current =>
                method.DeclaringSyntaxReferences.Length == 0 ? IsMutator(method.Name) && IsMutable(method.ContainingType) : ChangesItsObject(method.OriginalDefinition),
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "Sort" or "Reverse" or "Clear" or "Fill" or "Resize", ContainingType.SpecialType: SpecialType.System_Array } } } => true,
            _ => false,
        };
    }

    /// <summary>Whether a method of the user's own sets a field or property of the object that it is called on.</summary>
    private static bool ChangesItsObject(IMethodSymbol method)
    {
        HashSet<string> members = [.. method.ContainingType.GetMembers().Where(static member => !member.IsStatic && member.Kind is SymbolKind.Field or SymbolKind.Property).Select(static member => member.Name)];
        return method.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax().DescendantNodes().Any(node => Target(node) is { } target && members.Contains(target)));
    }

    private static string? Target(SyntaxNode node)
    {
        ExpressionSyntax? target = node switch
        {
            AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax } assignment => assignment.Left,
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } prefix => prefix.Operand,
            PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } postfix => postfix.Operand,
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax call } when IsMutator(call.Name.Identifier.ValueText) => call.Expression,
            _ => null,
        };
        while (target is ElementAccessExpressionSyntax element)
        {
            target = element.Expression;
        }

        return target switch
        {
            IdentifierNameSyntax name => name.Identifier.ValueText,
            MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: var name } => name.Identifier.ValueText,
            _ => null,
        };
    }

    private static IOperation? Step(IOperation current) => current.Parent switch
    {
        IArrayElementReferenceOperation element when element.ArrayReference == current => element,
        IPropertyReferenceOperation property when property.Instance == current && !IsSdk(property.Property) => property,
        IFieldReferenceOperation field when field.Instance == current => field,
        _ => null,
    };

    /// <summary>Immutable collections have an <c>Add</c> too, which gives a new one.</summary>
    private static bool IsMutable(INamedTypeSymbol type) =>
        type.ContainingNamespace?.Name is not ("Immutable" or "Frozen") && type.SpecialType != SpecialType.System_String && !type.IsReadOnly;

    private static bool IsSdk(ISymbol member) => member.ContainingNamespace is { Name: "Barline", ContainingNamespace.IsGlobalNamespace: true } && member.DeclaringSyntaxReferences.Length == 0;
}
