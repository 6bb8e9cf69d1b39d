using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Rules;

/// <summary>What a local variable is given in the body that it stands in.</summary>
internal sealed class LocalWrites
{
    private LocalWrites()
    {
    }

    /// <summary>The values assigned, its initial one among them.</summary>
    public List<IOperation> Values { get; } = [];

    /// <summary>What is added to it (or, negated, taken off): the operand of <c>+=</c> or <c>-=</c>; null for <c>++</c> and <c>--</c>.</summary>
    public List<(IOperation? Step, bool IsMinus, IOperation Operation)> Steps { get; } = [];

    /// <summary>The collections whose items it stands for.</summary>
    public List<IOperation> Collections { get; } = [];

    /// <summary>Whether it is written in a way that says nothing of its value.</summary>
    public bool HasOthers { get; private set; }

    public static LocalWrites Of(ILocalSymbol local, IOperation site)
    {
        IOperation root = site;
        while (root.Parent is { } parent)
        {
            root = parent;
        }

        LocalWrites writes = new();
        foreach (IOperation operation in root.DescendantsAndSelf())
        {
            writes.Read(operation, local);
        }

        return writes;
    }

    private void Read(IOperation operation, ILocalSymbol local)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation { Initializer.Value: { } value } declarator when Is(declarator.Symbol):
                Values.Add(value);
                break;
            case IForEachLoopOperation loop when loop.Locals.Any(Is):
                Collections.Add(loop.Collection);
                break;
            case ILocalReferenceOperation reference when Is(reference.Local):
                ReadUse(reference);
                break;
        }

        bool Is(ILocalSymbol other) => SymbolEqualityComparer.Default.Equals(other, local);
    }

    private void ReadUse(ILocalReferenceOperation reference)
    {
        switch (reference.Parent)
        {
            case ISimpleAssignmentOperation assignment when assignment.Target == reference && !assignment.IsRef:
                Values.Add(assignment.Value);
                break;
            case ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract } assignment when assignment.Target == reference:
                Steps.Add((assignment.Value, assignment.OperatorKind == BinaryOperatorKind.Subtract, assignment));
                break;
            case IIncrementOrDecrementOperation step:
                Steps.Add((null, step.Kind == OperationKind.Decrement, step));
                break;
            case IAssignmentOperation assignment when assignment.Target == reference:
            case IArgumentOperation { Parameter.RefKind: not (RefKind.None or RefKind.In) }:
            case ITupleOperation { Parent: IDeconstructionAssignmentOperation }:
            case IDeclarationExpressionOperation:
            case IAddressOfOperation:
                HasOthers = true;
                break;
        }
    }
}
