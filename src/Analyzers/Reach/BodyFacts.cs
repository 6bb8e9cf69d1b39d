using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Reach;

/// <summary>Finds the inputs and calls in the bodies of methods, each body once a compilation.</summary>
internal sealed class BodyFacts(Compilation compilation, SdkSymbols sdk)
{
    private readonly ConcurrentDictionary<IMethodSymbol, BodyFact> known = new(SymbolEqualityComparer.Default);

    public BodyFact Of(IMethodSymbol method, CancellationToken token)
    {
        if (!known.TryGetValue(method, out BodyFact? fact))
        {
            fact = Find(method, token);
            known.TryAdd(method, fact);
        }

        return fact;
    }

    private BodyFact Find(IMethodSymbol method, CancellationToken token)
    {
        List<InputUse> inputs = [];
        List<BodyCall> calls = [];
        foreach (SyntaxReference reference in (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences)
        {
            // An editor refers to other projects' compilations, whose methods have source too, but not here.
            if (!compilation.ContainsSyntaxTree(reference.SyntaxTree))
            {
                continue;
            }

            SyntaxNode declaration = reference.GetSyntax(token);
#pragma warning disable RS1030 // The bodies stand in other files than the symbol that is analysed; in an analyzer's run the compilation keeps these models.
            SemanticModel model = compilation.GetSemanticModel(declaration.SyntaxTree);
#pragma warning restore RS1030
            foreach (SyntaxNode body in Bodies(declaration))
            {
                if (model.GetOperation(body, token) is { } operation)
                {
                    Walk(operation, inputs, calls);
                }
            }
        }

        return new BodyFact(inputs, calls);
    }

    private static IEnumerable<SyntaxNode> Bodies(SyntaxNode declaration)
    {
        SyntaxNode?[] bodies = declaration switch
        {
            ConstructorDeclarationSyntax constructor => [constructor],
            BaseMethodDeclarationSyntax method => [method.Body, method.ExpressionBody?.Expression],
            AccessorDeclarationSyntax accessor => [accessor.Body, accessor.ExpressionBody?.Expression],
            LocalFunctionStatementSyntax local => [local.Body, local.ExpressionBody?.Expression],
            ArrowExpressionClauseSyntax arrow => [arrow.Expression],
            _ => [],
        };
        return bodies.OfType<SyntaxNode>();
    }

    private void Walk(IOperation root, List<InputUse> inputs, List<BodyCall> calls)
    {
        Stack<IOperation> pending = new([root]);
        while (pending.Count > 0)
        {
            IOperation operation = pending.Pop();
            Read(operation, inputs, calls);
            foreach (IOperation child in operation.ChildOperations.Reverse())
            {
                // A local function counts where it is used; a lambda where it stands, since it is written to be called.
                if (child is not ILocalFunctionOperation)
                {
                    pending.Push(child);
                }
            }
        }
    }

    private void Read(IOperation operation, List<InputUse> inputs, List<BodyCall> calls)
    {
        switch (operation)
        {
            case IInvocationOperation call when sdk.DeclaresInput(call.TargetMethod):
                Location location = (call.Syntax is InvocationExpressionSyntax invocation ? invocation.Expression : call.Syntax).GetLocation();
                inputs.Add(new InputUse("Input." + call.TargetMethod.Name, location));
                break;
            case IMethodReferenceOperation reference when sdk.DeclaresInput(reference.Method):
                inputs.Add(new InputUse("Input." + reference.Method.Name, reference.Syntax.GetLocation()));
                break;
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
            case IConversionOperation conversion:
                Add(conversion.OperatorMethod, null);
                break;
        }

        void Add(IMethodSymbol? method, IOperation? instance)
        {
            IMethodSymbol? definition = (method?.ReducedFrom ?? method)?.OriginalDefinition;
            if (definition is { DeclaringSyntaxReferences.Length: > 0 } || definition is { IsAbstract: true } or { IsVirtual: true })
            {
                bool isOnThis = instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }
                    && instance.Syntax is not BaseExpressionSyntax;
                calls.Add(new BodyCall(definition, isOnThis));
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
