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
    /// <param name="operation">What gives the member its value, or calls what does.</param>
    /// <param name="member">The member.</param>
    /// <param name="inside">The body that <paramref name="operation"/> calls, which may set the flag; null where it calls none.</param>
    public static bool IsDoneOnce(IOperation operation, ISymbol member, IOperation? inside = null) =>
        operation is ICoalesceAssignmentOperation
        || Around(operation).Any(guard => !DependsOnMarket(guard.Condition) && (IsFirstBar(guard.Condition) || IsFlag(guard.Condition, [guard.Branch, inside], member)))
        || EarlyExits(operation).Any(exit => !DependsOnMarket(exit.Condition) && IsFlag(exit.Condition, [.. exit.Others, inside], member));

    /// <summary>Whether a flag, or the member itself, is among what decides, whatever else decides too.</summary>
    public static bool IsGuardedByFlag(IOperation operation, ISymbol member) =>
        Around(operation).Any(guard => IsFlag(guard.Condition, [guard.Branch], member))
        || EarlyExits(operation).Any(exit => IsFlag(exit.Condition, exit.Others, member));

    /// <summary>The conditions on which the code before an operation leaves, each with what runs otherwise.</summary>
    private static IEnumerable<(IOperation Condition, IReadOnlyList<IOperation> Others)> EarlyExits(IOperation operation)
    {
        for (IOperation current = operation; current.Parent is { } parent; current = parent)
        {
            if (parent is not IBlockOperation block)
            {
                continue;
            }

            foreach (IOperation statement in block.Operations.TakeWhile(each => each != current))
            {
                if (statement is IConditionalOperation { WhenFalse: null } conditional && Leaves(conditional.WhenTrue))
                {
                    yield return (conditional.Condition, [.. block.Operations.SkipWhile(each => each != statement).Skip(1)]);
                }
            }
        }
    }

    private static bool Leaves(IOperation branch) => branch switch
    {
        IBlockOperation { Operations: [.., var last] } => Leaves(last),
        IReturnOperation or IThrowOperation or IBranchOperation => true,
        _ => false,
    };

    /// <summary>Whether prices, series other than the bar's number, or the account decide.</summary>
    public static bool DependsOnMarket(IOperation condition) => condition.DescendantsAndSelf().Any(static operation => operation switch
    {
        IPropertyReferenceOperation { Property: { ContainingType: { } type } property } =>
            type.IsSdkType(KnownNames.Bar)
            || (type.IsSdkType("StrategyNamespace") && property.Name != "InitialCapital")
            || (property.Type.IsSeries() && property.Name != "BarIndex"),
        IInvocationOperation call => call.TargetMethod.DefinesSeries(),
        IFieldReferenceOperation field => field.Type.IsSeries(),
        ILocalReferenceOperation local => (local.Type.IsSeries() || local.Type.IsSdkType(KnownNames.Bar)) && !IsFilled(local),
        _ => false,
    });

    private static bool IsFirstBar(IOperation condition) => condition.DescendantsAndSelf().Any(static operation =>
        operation is IBinaryOperation
        {
            OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual,
        } binary
        && binary.LeftOperand.DescendantsAndSelf().Any(static left => left is IPropertyReferenceOperation { Property.Name: "BarIndex" }));

    /// <summary>Whether a call within the condition gives the variable its value: a lookup decides by whether there is one, not by what it is.</summary>
    private static bool IsFilled(ILocalReferenceOperation local)
    {
        IOperation? parent = local.Parent;
        while (parent is IDeclarationExpressionOperation)
        {
            parent = parent.Parent;
        }

        return parent is IArgumentOperation { Parameter.RefKind: RefKind.Out };
    }

    /// <summary>Whether the condition asks, itself or by a variable, for the member or for a flag that is then changed.</summary>
    private static bool IsFlag(IOperation condition, IReadOnlyList<IOperation?> changing, ISymbol member)
    {
        foreach (IOperation asked in Asked(condition))
        {
            if (asked is IMemberReferenceOperation { Instance: IInstanceReferenceOperation, Member: { } flag }
                && (SymbolEqualityComparer.Default.Equals(flag, member) || changing.Any(each => each is not null && Sets(each, flag))))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<IOperation> Asked(IOperation condition)
    {
        foreach (IOperation operation in condition.DescendantsAndSelf())
        {
            yield return operation;
            if (operation is ILocalReferenceOperation { Type.SpecialType: SpecialType.System_Boolean } local)
            {
                foreach (IOperation behind in LocalWrites.Of(local.Local, local).Values.SelectMany(static value => value.DescendantsAndSelf()))
                {
                    yield return behind;
                }
            }
        }
    }

    private static bool Sets(IOperation body, ISymbol flag) => body.DescendantsAndSelf().Any(operation =>
        operation is ISimpleAssignmentOperation { Target: IMemberReferenceOperation target, Value.ConstantValue.HasValue: true }
        && SymbolEqualityComparer.Default.Equals(target.Member, flag));
}
