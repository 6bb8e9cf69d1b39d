namespace Barline;

/// <summary>An operation on a series: what makes the value of one bar from the source up to that bar.</summary>
/// <remarks>
/// A kernel is a struct without references, best a <c>record struct</c>: its parameters are the arguments of the operation, its private fields
/// the state that goes from bar to bar. Two kernels that are equal when they are made are one operation, so that a series is computed once
/// however often it is asked for. A copy of the struct is a snapshot, from which the current bar can be computed again: what a kernel needs of
/// older bars it reads from the source's history, and keeps no array of its own. <see cref="TaNamespace.Apply{TKernel}(TKernel, Series{double})"/>
/// makes a series of it.
/// </remarks>
/// <typeparam name="T">The type of the source's values.</typeparam>
/// <typeparam name="TResult">The type of the result's values.</typeparam>
public interface IKernel<T, out TResult>
{
    /// <summary>The value for the next bar; called once for each bar, in order.</summary>
    /// <param name="source">The source's value at the bar and those before it.</param>
    TResult Update(History<T> source);
}

/// <summary>An operation on two series; see <see cref="IKernel{T, TResult}"/>.</summary>
/// <typeparam name="T1">The type of the first source's values.</typeparam>
/// <typeparam name="T2">The type of the second source's values.</typeparam>
/// <typeparam name="TResult">The type of the result's values.</typeparam>
public interface IKernel<T1, T2, out TResult>
{
    /// <summary>The value for the next bar; called once for each bar, in order.</summary>
    /// <param name="first">The first source's value at the bar and those before it.</param>
    /// <param name="second">The second source's.</param>
    TResult Update(History<T1> first, History<T2> second);
}

/// <summary>An operation on three series; see <see cref="IKernel{T, TResult}"/>.</summary>
/// <typeparam name="T1">The type of the first source's values.</typeparam>
/// <typeparam name="T2">The type of the second source's values.</typeparam>
/// <typeparam name="T3">The type of the third source's values.</typeparam>
/// <typeparam name="TResult">The type of the result's values.</typeparam>
public interface IKernel<T1, T2, T3, out TResult>
{
    /// <summary>The value for the next bar; called once for each bar, in order.</summary>
    /// <param name="first">The first source's value at the bar and those before it.</param>
    /// <param name="second">The second source's.</param>
    /// <param name="third">The third source's.</param>
    TResult Update(History<T1> first, History<T2> second, History<T3> third);
}
