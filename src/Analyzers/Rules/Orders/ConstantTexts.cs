using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Rules;

/// <summary>The texts that an expression can have.</summary>
internal static class ConstantTexts
{
    /// <summary>All of them; null where they are not all constants that can be seen.</summary>
    public static IReadOnlyList<string>? Of(IOperation value)
    {
        List<string> texts = [];
        return Add(value, texts, new HashSet<ILocalSymbol>(SymbolEqualityComparer.Default)) ? texts : null;
    }

    private static bool Add(IOperation value, List<string> texts, HashSet<ILocalSymbol> visited)
    {
        if (value.ConstantValue is { HasValue: true, Value: var constant })
        {
            // A null id throws, and names nothing.
            if (constant is string text)
            {
                texts.Add(text);
            }

            return true;
        }

        return value switch
        {
            IConditionalOperation { WhenFalse: { } otherwise } choice => Add(choice.WhenTrue, texts, visited) && Add(otherwise, texts, visited),
            ISwitchExpressionOperation choice => choice.Arms.All(arm => arm.Value is IConversionOperation { Operand: IThrowOperation } or IThrowOperation || Add(arm.Value, texts, visited)),
            ICoalesceOperation choice => Add(choice.Value, texts, visited) && Add(choice.WhenNull, texts, visited),
            IConversionOperation { OperatorMethod: null } conversion => Add(conversion.Operand, texts, visited),
            IParenthesizedOperation inner => Add(inner.Operand, texts, visited),
            ILocalReferenceOperation local => !visited.Add(local.Local) || AddAssigned(local, texts, visited),
            _ => false,
        };
    }

    /// <summary>What a local gets where it is declared and assigned; it has to be all that it gets.</summary>
    private static bool AddAssigned(ILocalReferenceOperation local, List<string> texts, HashSet<ILocalSymbol> visited)
    {
        IOperation root = local;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        bool isDeclared = false;
        foreach (IOperation operation in root.Descendants())
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation declarator when SymbolEqualityComparer.Default.Equals(declarator.Symbol, local.Local):
                    isDeclared = declarator.Parent is IVariableDeclarationOperation;
                    if (declarator.GetVariableInitializer() is { Value: { } initial } && !Add(initial, texts, visited))
                    {
                        return false;
                    }

                    break;
                case ILocalReferenceOperation other when SymbolEqualityComparer.Default.Equals(other.Local, local.Local):
                    if (other.Parent is ISimpleAssignmentOperation assignment && assignment.Target == other)
                    {
                        if (!Add(assignment.Value, texts, visited))
                        {
                            return false;
                        }
                    }
                    else if (Reach.StaticWrites.IsWritten(other) || other.Parent is IDeconstructionAssignmentOperation or ITupleOperation)
                    {
                        return false;
                    }

                    break;
            }
        }

        return isDeclared;
    }
}
