using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Reach;

/// <summary>One walk over the operations of a method: gathers its uses and calls.</summary>
internal sealed class BodyWalk(SdkSymbols sdk, IReadOnlyList<IUseClassifier> classifiers)
{
    private readonly List<Use> uses = [];
    private readonly List<BodyCall> calls = [];
    private readonly List<StoredDelegate> stored = [];

    public BodyFact Fact => uses.Count + calls.Count + stored.Count == 0 ? BodyFact.Empty : new BodyFact(uses, calls, stored);

    public void Walk(IOperation root)
    {
        Stack<(IOperation Operation, bool IsDeferred)> pending = new([(root, false)]);
        while (pending.Count > 0)
        {
            (IOperation operation, bool isDeferred) = pending.Pop();
            isDeferred = isDeferred || (operation is IAnonymousFunctionOperation or IMethodReferenceOperation && operation != root && DelegateFlow.IsKept(operation));
            Read(operation, isDeferred);
            foreach (IOperation child in operation.ChildOperations.Reverse())
            {
                // A local function counts where it is used; a lambda where it stands, since it is written to be called.
                if (child is not (ILocalFunctionOperation or INameOfOperation))
                {
                    pending.Push((child, isDeferred));
                }
            }
        }
    }

    private void Read(IOperation operation, bool isDeferred)
    {
        foreach (IUseClassifier classifier in classifiers)
        {
            if (classifier.Classify(operation) is { } use)
            {
                uses.Add(isDeferred ? use with { IsDeferred = true } : use);
            }
        }

        switch (operation)
        {
            case IInvocationOperation call:
                Add(call.TargetMethod, call.Instance, isDeferred);
                AddIndirect(DelegateFlow.InvokedMember(call), CallKind.Direct, isDeferred);
                foreach (IMethodSymbol update in KernelUpdates(call.TargetMethod))
                {
                    Add(update, null, isDeferred);
                }

                break;
            case IParameterReferenceOperation { Parameter: { Type.TypeKind: TypeKind.Delegate } parameter }:
                if (DelegateFlow.Destination(operation) is not IInvocationOperation && DelegateFlow.Member(operation) is { } keeper)
                {
                    stored.Add(new StoredDelegate(keeper, parameter.OriginalDefinition));
                }

                break;
            case IFieldReferenceOperation:
                AddIndirect(KeptQuery.GoneThrough(operation), CallKind.Query, isDeferred);
                break;
            case IMethodReferenceOperation reference:
                Add(reference.Method, reference.Instance, isDeferred);
                Store(reference, reference.Method.OriginalDefinition);
                break;
            case IAnonymousFunctionOperation lambda:
                Store(lambda, lambda.Symbol);
                break;
            case IPropertyReferenceOperation property:
                AddIndirect(DelegateFlow.LazyMember(property), CallKind.Lazy, isDeferred);
                AddIndirect(KeptQuery.GoneThrough(operation), CallKind.Query, isDeferred);
                foreach (IMethodSymbol accessor in Accessors(property))
                {
                    Add(accessor, property.Instance, isDeferred);
                }

                break;
            case IObjectCreationOperation creation:
                Add(creation.Constructor, null, isDeferred);
                break;
            case IForEachLoopOperation loop:
                AddEnumerator(loop, isDeferred);
                break;
            case IDeconstructionAssignmentOperation { Syntax: AssignmentExpressionSyntax syntax, SemanticModel: { } model }:
                Add(model.GetDeconstructionInfo(syntax).Method, null, isDeferred);
                break;
            case IRecursivePatternOperation { DeconstructSymbol: IMethodSymbol deconstruct }:
                Add(deconstruct, null, isDeferred);
                break;
            case IUsingOperation { Locals: var locals }:
                AddDispose(locals, isDeferred);
                break;
            case IUsingDeclarationOperation { DeclarationGroup: var group }:
                AddDispose(group.GetDeclaredVariables(), isDeferred);
                break;
            default:
                Add(Operator(operation), null, isDeferred);
                break;
        }
    }

    /// <summary>What <c>Ta.Apply</c> has run for each bar: the kernel's <c>Update</c>.</summary>
    private static IEnumerable<IMethodSymbol> KernelUpdates(IMethodSymbol method) =>
        method is { Name: "Apply", TypeArguments: [INamedTypeSymbol kernel, ..] } && method.ContainingType.IsSdkType("TaNamespace")
            ? kernel.GetMembers("Update").OfType<IMethodSymbol>()
            : [];

    private static IMethodSymbol? Operator(IOperation operation) => operation switch
    {
        IBinaryOperation binary => binary.OperatorMethod,
        IUnaryOperation unary => unary.OperatorMethod,
        ICompoundAssignmentOperation assignment => assignment.OperatorMethod,
        IIncrementOrDecrementOperation increment => increment.OperatorMethod,
        IConversionOperation conversion => conversion.OperatorMethod,
        _ => null,
    };

    private void Store(IOperation function, IMethodSymbol body)
    {
        if (KeptQuery.Of(function) is { } query)
        {
            stored.Add(new StoredDelegate(query, body, IsQuery: true));
        }
        else if (DelegateFlow.Member(function) is { } member)
        {
            stored.Add(new StoredDelegate(member, body));
        }

        if (DelegateFlow.OwnParameter(function) is { } parameter)
        {
            stored.Add(new StoredDelegate(parameter, body));
        }
    }

    private void AddIndirect(ISymbol? holder, CallKind kind, bool isDeferred)
    {
        if (holder is not null)
        {
            calls.Add(new BodyCall(holder, IsOnThis: false, isDeferred) { Kind = kind });
        }
    }

    private void Add(IMethodSymbol? method, IOperation? instance, bool isDeferred)
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
            calls.Add(new BodyCall(definition, isOnThis, isDeferred));
        }
    }

    private void AddEnumerator(IForEachLoopOperation loop, bool isDeferred)
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
                    Add(method, collection, isDeferred);
                }
            }
        }
    }

    private void AddDispose(IEnumerable<ILocalSymbol> locals, bool isDeferred)
    {
        foreach (ILocalSymbol local in locals)
        {
            foreach (ISymbol member in local.Type.DeclaringSyntaxReferences.Length > 0 ? local.Type.GetMembers("Dispose") : [])
            {
                if (member is IMethodSymbol { Parameters.Length: 0 } dispose)
                {
                    Add(dispose, null, isDeferred);
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
