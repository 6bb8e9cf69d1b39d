namespace Barline;

/// <summary>An operator of two operands, of which at least one is a series.</summary>
internal interface IBinaryOperator<T, out TResult>
{
    static abstract string Name { get; }

    static abstract TResult Apply(T left, T right);
}

/// <summary>An operator of one operand.</summary>
internal interface IUnaryOperator<T, out TResult>
{
    static abstract string Name { get; }

    static abstract TResult Apply(T operand);
}
