using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Rules;

/// <summary>Which of two pieces of code can run at all when the other does.</summary>
internal static class Branches
{
    /// <summary>Whether the two stand in different branches of one choice, so that only one of them runs.</summary>
    public static bool Exclude(IOperation first, IOperation second)
    {
        Dictionary<IOperation, IOperation> branches = [];
        for (IOperation current = first; current.Parent is { } parent; current = parent)
        {
            branches[parent] = current;
        }

        for (IOperation current = second; current.Parent is { } parent; current = parent)
        {
            if (branches.TryGetValue(parent, out IOperation? other))
            {
                return current != other && parent switch
                {
                    IConditionalOperation choice => choice.Condition != current && choice.Condition != other,
                    ISwitchOperation choice => choice.Value != current && choice.Value != other,
                    ISwitchExpressionOperation choice => choice.Value != current && choice.Value != other,
                    _ => false,
                };
            }
        }

        return false;
    }
}
