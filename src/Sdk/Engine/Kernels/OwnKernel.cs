// A readonly field would be copied before each Update, and the state with it; the rule does not see that of a type parameter.
#pragma warning disable IDE0044
namespace Barline;

/// <summary>A kernel that a user wrote, with the number that stands for its arguments.</summary>
internal struct OwnKernel<TKernel, T, TResult>(TKernel kernel) : IBuiltInKernel<T, TResult>
    where TKernel : unmanaged, IKernel<T, TResult>, IEquatable<TKernel>
{
    private readonly long number = OwnKernels<TKernel>.NumberOf(kernel);
    private TKernel kernel = kernel;

    public static string Name => OwnKernels<TKernel>.Name;

    public readonly Arguments Arguments => Arguments.Of(number);

    public TResult Update(History<T> source) => kernel.Update(source);
}

/// <summary>The same of two sources.</summary>
internal struct OwnKernel<TKernel, T1, T2, TResult>(TKernel kernel) : IBuiltInKernel<T1, T2, TResult>
    where TKernel : unmanaged, IKernel<T1, T2, TResult>, IEquatable<TKernel>
{
    private readonly long number = OwnKernels<TKernel>.NumberOf(kernel);
    private TKernel kernel = kernel;

    public static string Name => OwnKernels<TKernel>.Name;

    public readonly Arguments Arguments => Arguments.Of(number);

    public TResult Update(History<T1> first, History<T2> second) => kernel.Update(first, second);
}

/// <summary>The same of three sources.</summary>
internal struct OwnKernel<TKernel, T1, T2, T3, TResult>(TKernel kernel) : IBuiltInKernel<T1, T2, T3, TResult>
    where TKernel : unmanaged, IKernel<T1, T2, T3, TResult>, IEquatable<TKernel>
{
    private readonly long number = OwnKernels<TKernel>.NumberOf(kernel);
    private TKernel kernel = kernel;

    public static string Name => OwnKernels<TKernel>.Name;

    public readonly Arguments Arguments => Arguments.Of(number);

    public TResult Update(History<T1> first, History<T2> second, History<T3> third) => kernel.Update(first, second, third);
}
