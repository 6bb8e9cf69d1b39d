using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Reach;

/// <summary>One walk over the operations of a method: gathers its uses and calls.</summary>
internal sealed class BodyWalk(SdkSymbols sdk, IReadOnlyList<IUseClassifier> classifiers)
{
    private readonly List<Use> uses = [];
    private readonly List<BodyCall> calls = [];

    public BodyFact Fact => uses.Count == 0 && calls.Count == 0 ? BodyFact.Empty : new BodyFact(uses, calls);

    public void Walk(IOperation root)
    {
        Stack<IOperation> pending = new([root]);
        while (pending.Count > 0)
        {
            IOperation operation = pending.Pop();
            Read(operation);
            foreach (IOperation child in operation.ChildOperations.Reverse())
            {
                // A local function counts where it is used; a lambda where it stands, since it is written to be called.
                if (child is not (ILocalFunctionOperation or INameOfOperation))
                {
                    pending.Push(child);
                }
            }
        }
    }

    private void Read(IOperation operation)
    {
        foreach (IUseClassifier classifier in classifiers)
        {
            if (classifier.Classify(operation) is { } use)
            {
                uses.Add(use);
            }
        }

        switch (operation)
        {
            case IInvocationOperation call:
                Add(call.TargetMethod, call.Instance);
                break;
            case IMethodReferenceOperation reference:
                Add(reference.Method, reference.Instance);
                break;
            case IPropertyReferenceOperation property:
                foreach (IMethodSymbol accessor in Accessors(property))
                {
                    Add(accessor, property.Instance);
                }

                break;
            case IObjectCreationOperation creation:
                Add(creation.Constructor, null);
                break;
            case IBinaryOperation binary:
                Add(binary.OperatorMethod, null);
                break;
            case IUnaryOperation unary:
                Add(unary.OperatorMethod, null);
                break;
            case ICompoundAssignmentOperation assignment:
                Add(assignment.OperatorMethod, null);
                break;
            case IConversionOperation conversion:
                Add(conversion.OperatorMethod, null);
                break;
            case IForEachLoopOperation loop:
                AddEnumerator(loop);
                break;
        }
    }

    private void Add(IMethodSymbol? method, IOperation? instance)
    {
        if (method is null)
        {
            return;
        }

        IMethodSymbol definition = (method.ReducedFrom ?? method).OriginalDefinition;
        bool hasSource = definition.MethodKind == MethodKind.Constructor
            ? definition.ContainingType.DeclaringSyntaxReferences.Length > 0
            : definition.DeclaringSyntaxReferences.Length > 0;
        if ((hasSource || definition.IsAbstract || definition.IsVirtual) && !sdk.IsGeneratedMember(definition))
        {
            bool isOnThis = instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }
                && instance.Syntax is not BaseExpressionSyntax;
            calls.Add(new BodyCall(definition, isOnThis));
        }
    }

    private void AddEnumerator(IForEachLoopOperation loop)
    {
        IOperation collection = loop.Collection;
        while (collection is IConversionOperation { IsImplicit: true } conversion)
        {
            collection = conversion.Operand;
        }

        if (collection.Type is { TypeKind: TypeKind.Class or TypeKind.Struct, DeclaringSyntaxReferences.Length: > 0 } type)
        {
            foreach (ISymbol member in type.GetMembers(WellKnownMemberNames.GetEnumeratorMethodName))
            {
                if (member is IMethodSymbol { Parameters.Length: 0 } method)
                {
                    Add(method, collection);
                }
            }
        }
    }

    private static IEnumerable<IMethodSymbol> Accessors(IPropertyReferenceOperation reference)
    {
        bool isTarget = reference.Parent is IAssignmentOperation assignment && assignment.Target == reference;
        if ((!isTarget || reference.Parent is ICompoundAssignmentOperation or ICoalesceAssignmentOperation) && reference.Property.GetMethod is { } getter)
        {
            yield return getter;
        }

        if ((isTarget || reference.Parent is IIncrementOrDecrementOperation) && reference.Property.SetMethod is { } setter)
        {
            yield return setter;
        }
    }
}
