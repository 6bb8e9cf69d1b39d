using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Flow;

/// <summary>What happens to the variables of one body in which order, along all paths through it.</summary>
internal sealed class VariableFlow
{
    private readonly ControlFlowGraph graph;
    private readonly Func<IInvocationOperation, IOperation?> takes;
    private readonly Func<ISymbol, bool> isOutput;
    private readonly Dictionary<CaptureId, IOperation> captures = [];
    private readonly List<FlowEvent>[] blocks;

    /// <param name="graph">The paths.</param>
    /// <param name="takes">The argument that a call takes in the sense of the rule, such as what is imported; null for other calls.</param>
    /// <param name="isOutput">Whether reading the member counts.</param>
    public VariableFlow(ControlFlowGraph graph, Func<IInvocationOperation, IOperation?> takes, Func<ISymbol, bool> isOutput)
    {
        this.graph = graph;
        this.takes = takes;
        this.isOutput = isOutput;

        // What is worked out before a branch inside an expression is kept under a number, an assignment's target too.
        foreach (IFlowCaptureOperation capture in graph.Blocks.SelectMany(static block => block.Operations).OfType<IFlowCaptureOperation>())
        {
            captures[capture.Id] = capture.Value;
        }

        blocks = [.. graph.Blocks.Select(Events)];
    }

    public IEnumerable<FlowEvent> All => blocks.SelectMany(static events => events);

    /// <summary>The expression itself, without casts.</summary>
    public IOperation? Resolve(IOperation? expression)
    {
        for (int i = 0; i <= captures.Count; i++)
        {
            while (expression is IConversionOperation or IParenthesizedOperation)
            {
                expression = expression is IConversionOperation conversion ? conversion.Operand : ((IParenthesizedOperation)expression).Operand;
            }

            if (expression is not IFlowCaptureReferenceOperation reference || !captures.TryGetValue(reference.Id, out IOperation? captured))
            {
                break;
            }

            expression = captured;
        }

        return expression;
    }

    /// <summary>The events that can follow <paramref name="start"/>, with nothing between them that <paramref name="ends"/> says.</summary>
    public IEnumerable<FlowEvent> After(FlowEvent start, Func<FlowEvent, bool> ends)
    {
        int first = Array.FindIndex(blocks, events => events.Contains(start));
        if (first < 0)
        {
            yield break;
        }

        HashSet<int> seen = [];
        Stack<(int Block, int From)> pending = new([(first, blocks[first].IndexOf(start) + 1)]);
        while (pending.Count > 0)
        {
            (int index, int from) = pending.Pop();
            bool isEnded = false;
            foreach (FlowEvent each in blocks[index].Skip(from))
            {
                yield return each;
                if (ends(each))
                {
                    isEnded = true;
                    break;
                }
            }

            foreach (BasicBlock? next in isEnded ? [] : Successors(graph.Blocks[index]))
            {
                if (next is not null && seen.Add(next.Ordinal))
                {
                    pending.Push((next.Ordinal, 0));
                }
            }
        }
    }

    private static BasicBlock?[] Successors(BasicBlock block) => [block.FallThroughSuccessor?.Destination, block.ConditionalSuccessor?.Destination];

    /// <summary>The variable that an expression is: a local, a parameter or a field of the object itself.</summary>
    private ISymbol? Variable(IOperation? expression) => Resolve(expression) switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field => field.Field,
        _ => null,
    };

    private List<FlowEvent> Events(BasicBlock block)
    {
        List<FlowEvent> events = [];
        foreach (IOperation operation in block.Operations)
        {
            Add(operation);
        }

        if (block.BranchValue is { } value)
        {
            Add(value);
        }

        return events;

        // Children first, since an assignment happens after its value is there.
        void Add(IOperation operation)
        {
            if (operation is INameOfOperation)
            {
                return;
            }

            foreach (IOperation child in operation.ChildOperations)
            {
                Add(child);
            }

            switch (operation)
            {
                case ISimpleAssignmentOperation assignment:
                    AddAssignment(assignment.Target, assignment.Value);
                    break;
                case IDeconstructionAssignmentOperation { Target: var target }:
                    foreach (IOperation each in target.DescendantsAndSelf())
                    {
                        AddAssignment(each, null);
                    }

                    break;
                case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument:
                    AddAssignment(argument.Value is IDeclarationExpressionOperation declaration ? declaration.Expression : argument.Value, null);
                    break;
                case IDeclarationPatternOperation { DeclaredSymbol: { } declared }:
                    events.Add(new FlowEvent(FlowEventKind.Assigned, declared, null));
                    break;
                case IInvocationOperation call when takes(call) is { } taken:
                    if (Variable(taken) is { } passed)
                    {
                        events.Add(new FlowEvent(FlowEventKind.Passed, passed, taken));
                    }

                    break;
                case IInvocationOperation { Instance: IInstanceReferenceOperation }:
                    events.Add(new FlowEvent(FlowEventKind.OwnCall, null, operation));
                    break;
                case IMemberReferenceOperation { Instance: { } instance } read when Variable(instance) is { } variable && isOutput(read.Member):
                    events.Add(new FlowEvent(FlowEventKind.Read, variable, read));
                    break;
            }
        }

        void AddAssignment(IOperation target, IOperation? value)
        {
            if (Variable(target) is { } variable)
            {
                events.Add(new FlowEvent(FlowEventKind.Assigned, variable, value));
            }
        }
    }
}
