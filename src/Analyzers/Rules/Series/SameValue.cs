using Barline.Generators;
using Barline.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Barline.Analyzers.Rules;

/// <summary>Whether two expressions are the same series or the same price, however often they are read.</summary>
internal static class SameValue
{
    public static bool Is(IOperation left, IOperation right)
    {
        left = Reduce(left);
        right = Reduce(right);
        if (left.ConstantValue.HasValue || right.ConstantValue.HasValue)
        {
            return left.ConstantValue.HasValue && right.ConstantValue.HasValue && Equals(left.ConstantValue.Value, right.ConstantValue.Value);
        }

        return (left, right) switch
        {
            (ILocalReferenceOperation a, ILocalReferenceOperation b) => IsSame(a.Local, b.Local),
            (IParameterReferenceOperation a, IParameterReferenceOperation b) => IsSame(a.Parameter, b.Parameter),
            (IFieldReferenceOperation a, IFieldReferenceOperation b) => IsSame(a.Field, b.Field) && IsSameInstance(a.Instance, b.Instance),
            (IPropertyReferenceOperation a, IPropertyReferenceOperation b) =>
                IsSame(a.Property, b.Property)
                && (!a.Property.IsIndexer || a.Property.CountsBarsBack())
                && IsSameInstance(a.Instance, b.Instance)
                && AreSame(a.Arguments, b.Arguments),
            (IInvocationOperation a, IInvocationOperation b) =>
                IsSame(a.TargetMethod, b.TargetMethod)
                && a.TargetMethod.DefinesSeries()
                && IsSameInstance(a.Instance, b.Instance)
                && AreSame(a.Arguments, b.Arguments),
            (IBinaryOperation a, IBinaryOperation b) =>
                a.OperatorKind == b.OperatorKind && Is(a.LeftOperand, b.LeftOperand) && Is(a.RightOperand, b.RightOperand),
            (IUnaryOperation a, IUnaryOperation b) => a.OperatorKind == b.OperatorKind && Is(a.Operand, b.Operand),
            (IInstanceReferenceOperation, IInstanceReferenceOperation) => true,
            _ => false,
        };
    }

    /// <summary>Whether the expression is a series, or its value now, or a price of a bar: what differs from bar to bar but not within one.</summary>
    public static bool IsOfBar(IOperation operation)
    {
        for (; ; operation = ((IConversionOperation)operation).Operand)
        {
            if (operation.Type.IsSeries() || operation.IsSeriesValue())
            {
                return true;
            }

            if (operation is not IConversionOperation)
            {
                return operation is IPropertyReferenceOperation { Property.ContainingType: { } type } && type.IsSdkType(KnownNames.Bar);
            }
        }
    }

    /// <summary>The expression without conversions and without what reads the current bar's value: <c>[0]</c> and <c>Value</c>.</summary>
    private static IOperation Reduce(IOperation operation)
    {
        while (true)
        {
            operation = operation.WithoutConversions();
            if (operation is not IPropertyReferenceOperation { Instance: { } instance } reference)
            {
                return operation;
            }

            bool isNow = reference.Arguments is [{ Value.ConstantValue: { HasValue: true, Value: 0 } }] && reference.Property.CountsBarsBack();
            if (!isNow && !(reference.Arguments.IsEmpty && reference.IsSeriesValue()))
            {
                return operation;
            }

            operation = instance;
        }
    }

    private static bool IsSameInstance(IOperation? left, IOperation? right) => left is null || right is null ? left is null && right is null : Is(left, right);

    private static bool AreSame(IReadOnlyList<IArgumentOperation> left, IReadOnlyList<IArgumentOperation> right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        foreach (IArgumentOperation argument in left)
        {
            if (right.FirstOrDefault(other => IsSame(other.Parameter, argument.Parameter)) is not { } other || !Is(argument.Value, other.Value))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSame(ISymbol? left, ISymbol? right) => SymbolEqualityComparer.Default.Equals(left, right);
}
