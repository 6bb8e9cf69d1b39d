using System.Runtime.CompilerServices;

namespace Barline;

internal static partial class Operators
{
    internal readonly struct Add<T> : IBinaryOperator<T, T>
    {
        public static string Name => "operator +";

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Apply(T left, T right)
        {
            if (typeof(T) == typeof(double))
            {
                return (T)(object)((double)(object)left! + (double)(object)right!);
            }

            if (typeof(T) == typeof(int))
            {
                return (T)(object)((int)(object)left! + (int)(object)right!);
            }

            if (typeof(T) == typeof(long))
            {
                return (T)(object)((long)(object)left! + (long)(object)right!);
            }

            if (typeof(T) == typeof(float))
            {
                return (T)(object)((float)(object)left! + (float)(object)right!);
            }

            throw NoOperator<T>(Name);
        }
    }

    internal readonly struct Subtract<T> : IBinaryOperator<T, T>
    {
        public static string Name => "operator -";

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Apply(T left, T right)
        {
            if (typeof(T) == typeof(double))
            {
                return (T)(object)((double)(object)left! - (double)(object)right!);
            }

            if (typeof(T) == typeof(int))
            {
                return (T)(object)((int)(object)left! - (int)(object)right!);
            }

            if (typeof(T) == typeof(long))
            {
                return (T)(object)((long)(object)left! - (long)(object)right!);
            }

            if (typeof(T) == typeof(float))
            {
                return (T)(object)((float)(object)left! - (float)(object)right!);
            }

            throw NoOperator<T>(Name);
        }
    }

    internal readonly struct Multiply<T> : IBinaryOperator<T, T>
    {
        public static string Name => "operator *";

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Apply(T left, T right)
        {
            if (typeof(T) == typeof(double))
            {
                return (T)(object)((double)(object)left! * (double)(object)right!);
            }

            if (typeof(T) == typeof(int))
            {
                return (T)(object)((int)(object)left! * (int)(object)right!);
            }

            if (typeof(T) == typeof(long))
            {
                return (T)(object)((long)(object)left! * (long)(object)right!);
            }

            if (typeof(T) == typeof(float))
            {
                return (T)(object)((float)(object)left! * (float)(object)right!);
            }

            throw NoOperator<T>(Name);
        }
    }

    internal readonly struct Divide<T> : IBinaryOperator<T, T>
    {
        public static string Name => "operator /";

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Apply(T left, T right)
        {
            if (typeof(T) == typeof(double))
            {
                return (T)(object)((double)(object)left! / (double)(object)right!);
            }

            if (typeof(T) == typeof(int))
            {
                return (T)(object)((int)(object)right! == 0 ? 0 : (int)(object)left! / (int)(object)right!);
            }

            if (typeof(T) == typeof(long))
            {
                return (T)(object)((long)(object)right! == 0 ? 0 : (long)(object)left! / (long)(object)right!);
            }

            if (typeof(T) == typeof(float))
            {
                return (T)(object)((float)(object)left! / (float)(object)right!);
            }

            throw NoOperator<T>(Name);
        }
    }

    internal readonly struct Modulo<T> : IBinaryOperator<T, T>
    {
        public static string Name => "operator %";

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Apply(T left, T right)
        {
            if (typeof(T) == typeof(double))
            {
                return (T)(object)((double)(object)left! % (double)(object)right!);
            }

            if (typeof(T) == typeof(int))
            {
                return (T)(object)((int)(object)right! == 0 ? 0 : (int)(object)left! % (int)(object)right!);
            }

            if (typeof(T) == typeof(long))
            {
                return (T)(object)((long)(object)right! == 0 ? 0 : (long)(object)left! % (long)(object)right!);
            }

            if (typeof(T) == typeof(float))
            {
                return (T)(object)((float)(object)left! % (float)(object)right!);
            }

            throw NoOperator<T>(Name);
        }
    }

    internal readonly struct Negate<T> : IUnaryOperator<T, T>
    {
        public static string Name => "operator -";

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static T Apply(T operand)
        {
            if (typeof(T) == typeof(double))
            {
                return (T)(object)-(double)(object)operand!;
            }

            if (typeof(T) == typeof(int))
            {
                return (T)(object)-(int)(object)operand!;
            }

            if (typeof(T) == typeof(long))
            {
                return (T)(object)-(long)(object)operand!;
            }

            if (typeof(T) == typeof(float))
            {
                return (T)(object)-(float)(object)operand!;
            }

            throw NoOperator<T>(Name);
        }
    }
}
