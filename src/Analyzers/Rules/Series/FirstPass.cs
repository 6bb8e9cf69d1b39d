using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Rules;

/// <summary>Which loops and which method surely come by a place the first time that they run: no condition stands between.</summary>
internal sealed class FirstPass
{
    private readonly HashSet<ILocalSymbol> counters = new(SymbolEqualityComparer.Default);
    private readonly List<IOperation> conditions = [];
    private readonly Func<FirstPass, IOperation, bool> mayHold;

    private FirstPass(Func<FirstPass, IOperation, bool> mayHold) => this.mayHold = mayHold;

    /// <summary>The loop over a collection, the nearest one, that comes by the place with each of its items.</summary>
    public IForEachLoopOperation? Items { get; private set; }

    /// <summary>The item of that loop that is looked at.</summary>
    public IOperation? Item { get; set; }

    /// <summary>Whether the place is come by on the first bar.</summary>
    public bool IsOnFirstBar { get; private set; }

    /// <summary>Whether the place is come by whatever the inputs are.</summary>
    public bool IsWithAllInputs { get; private set; }

    /// <summary>Whether the place is come by with the first value of the loop's counter.</summary>
    public bool IsFirstOf(ILocalSymbol counter) => counters.Contains(counter);

    /// <param name="site">The place.</param>
    /// <param name="member">The member that it stands in.</param>
    /// <param name="sdk">The SDK's types.</param>
    /// <param name="mayHold">Whether the condition of a loop may hold at first, by what is known so far.</param>
    public static FirstPass To(IOperation site, ISymbol member, SdkSymbols sdk, Func<FirstPass, IOperation, bool> mayHold)
    {
        FirstPass pass = new(mayHold);
        IOperation current = site;
        while (current.Parent is { } parent)
        {
            if (!pass.Leaves(current, parent))
            {
                return pass;
            }

            current = parent;
        }

        bool isOfScript = member.ContainingType is { } type && sdk.IsScript(type);
        bool isProcess = member is IMethodSymbol { Name: KnownNames.Process } method && Lifecycle.IsCallable(method, allowBar: true);
        pass.IsOnFirstBar = isOfScript && isProcess;
        pass.IsWithAllInputs = isOfScript && (isProcess || (member is IMethodSymbol { AssociatedSymbol: { } output } && sdk.IsOutput(output)));
        if (!pass.conditions.TrueForAll(condition => mayHold(pass, condition)))
        {
            pass.IsOnFirstBar = false;
            pass.IsWithAllInputs = false;
        }

        return pass;
    }

    /// <summary>Adds a loop, unless it or one within it is not entered with the counters' first values.</summary>
    private bool Add(IForLoopOperation loop)
    {
        counters.UnionWith(loop.Locals);
        if (loop.Condition is { } condition)
        {
            conditions.Add(condition);
        }

        bool isEntered = conditions.TrueForAll(each => mayHold(this, each));
        if (!isEntered)
        {
            counters.ExceptWith(loop.Locals);
        }

        return isEntered;
    }

    private bool Leaves(IOperation child, IOperation parent)
    {
        switch (parent)
        {
            case IBlockOperation block:
                return !block.Operations.TakeWhile(statement => statement != child).Any(MayLeave);
            case IForLoopOperation loop when loop.Body == child:
                return Add(loop);
            case IForLoopOperation loop:
                return loop.Before.Contains(child);
            case IConditionalOperation conditional:
                return conditional.Condition == child;
            case ICoalesceOperation coalesce:
                return coalesce.Value == child;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } binary:
                return binary.LeftOperand == child;
            case IForEachLoopOperation loop when loop.Body == child:
                Items = loop;
                return false;
            case IForEachLoopOperation:
                return true;
            case ISwitchOperation choice:
                return choice.Value == child;
            case ISwitchExpressionOperation choice:
                return choice.Value == child;
            case ILoopOperation or ITryOperation or IAnonymousFunctionOperation or ILocalFunctionOperation or IConditionalAccessOperation
                or ISwitchCaseOperation or ISwitchExpressionArmOperation or ICatchClauseOperation or ICoalesceAssignmentOperation or ILabeledOperation:
                return false;
            default:
                return true;
        }
    }

    private static bool MayLeave(IOperation statement) =>
        statement.DescendantsAndSelf().Any(static operation => operation is IBranchOperation or IReturnOperation or IThrowOperation or ILabeledOperation);
}
