using Microsoft.CodeAnalysis;

namespace Barline.Analyzers.Flow;

/// <summary>Finds objects that are given twice to what takes them once.</summary>
internal static class PassedTwice
{
    /// <summary>The arguments that can be given again what was given before: the second of two calls, or the one in a loop that makes no new object.</summary>
    public static IEnumerable<(ISymbol Variable, IOperation Argument)> Find(VariableFlow flow)
    {
        HashSet<IOperation> found = [];
        foreach (FlowEvent first in flow.All.Where(static each => each.Kind == FlowEventKind.Passed))
        {
            // A field that can be assigned may be assigned by any code between.
            ISymbol variable = first.Variable!;
            bool isOpen = variable is IFieldSymbol { IsReadOnly: false };
            bool IsSame(FlowEvent each) => SymbolEqualityComparer.Default.Equals(each.Variable, variable);
            foreach (FlowEvent second in flow.After(first, each => IsSame(each) && each.Kind == FlowEventKind.Assigned || isOpen && each.Kind == FlowEventKind.OwnCall))
            {
                if (second.Kind == FlowEventKind.Passed && IsSame(second) && found.Add(second.Operation!))
                {
                    yield return (variable, second.Operation!);
                }
            }
        }
    }
}
