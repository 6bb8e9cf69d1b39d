using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Rules;

/// <summary>Under which conditions a statement runs.</summary>
internal static class Guards
{
    /// <summary>The conditions around an operation, the nearest first, each with the branch that the operation stands in.</summary>
    public static IEnumerable<(IOperation Condition, IOperation Branch, IOperation Statement)> Around(IOperation operation)
    {
        for (IOperation current = operation; current.Parent is { } parent; current = parent)
        {
            switch (parent)
            {
                case IConditionalOperation conditional when conditional.Condition != current:
                    yield return (conditional.Condition, current, conditional);
                    break;
                case ISwitchCaseOperation { Parent: ISwitchOperation choice }:
                    yield return (choice.Value, current, choice);
                    break;
            }
        }
    }

    /// <summary>Whether a member is given its value on one bar only: on the first, or until it or a flag beside it says that it has one.</summary>
    public static bool IsDoneOnce(IOperation operation, ISymbol member) =>
        operation is ICoalesceAssignmentOperation
        || Around(operation).Any(guard => !DependsOnMarket(guard.Condition) && (IsFirstBar(guard.Condition) || IsFlag(guard.Condition, guard.Branch, member)));

    /// <summary>Whether prices, series other than the bar's number, or the account decide.</summary>
    public static bool DependsOnMarket(IOperation condition) => condition.DescendantsAndSelf().Any(static operation => operation switch
    {
        IPropertyReferenceOperation { Property: { ContainingType: { } type } property } =>
            type.IsSdkType(KnownNames.Bar)
            || (type.IsSdkType("StrategyNamespace") && property.Name != "InitialCapital")
            || (property.Type.IsSeries() && property.Name != "BarIndex"),
        IInvocationOperation call => call.TargetMethod.DefinesSeries(),
        IFieldReferenceOperation field => field.Type.IsSeries(),
        ILocalReferenceOperation local => local.Type.IsSeries() || local.Type.IsSdkType(KnownNames.Bar),
        _ => false,
    });

    private static bool IsFirstBar(IOperation condition) => condition.DescendantsAndSelf().Any(static operation =>
        operation is IBinaryOperation
        {
            OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual,
        } binary
        && binary.LeftOperand.DescendantsAndSelf().Any(static left => left is IPropertyReferenceOperation { Property.Name: "BarIndex" }));

    /// <summary>Whether the condition asks for a member that the branch then changes.</summary>
    private static bool IsFlag(IOperation condition, IOperation branch, ISymbol member)
    {
        foreach (IOperation asked in condition.DescendantsAndSelf())
        {
            if (asked is IMemberReferenceOperation { Instance: IInstanceReferenceOperation, Member: { } flag }
                && (SymbolEqualityComparer.Default.Equals(flag, member) || Sets(branch, flag)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Sets(IOperation branch, ISymbol flag) => branch.DescendantsAndSelf().Any(operation =>
        operation is ISimpleAssignmentOperation { Target: IMemberReferenceOperation target, Value.ConstantValue.HasValue: true }
        && SymbolEqualityComparer.Default.Equals(target.Member, flag));
}
