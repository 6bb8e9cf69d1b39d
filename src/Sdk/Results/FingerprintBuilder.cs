using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Barline;

/// <summary>Hashes what a run computed, in one order and one byte order, so that machines agree.</summary>
internal sealed class FingerprintBuilder : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public void Dispose() => hash.Dispose();

    /// <summary>Adds a text, with its length, so that no two lists of texts look alike.</summary>
    internal void Add(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        Add(bytes.Length);
        hash.AppendData(bytes);
    }

    internal void Add(long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
        hash.AppendData(bytes);
    }

    /// <summary>Adds a number; every na counts as the same, whatever its bits.</summary>
    internal void Add(double number) => Add(BitConverter.DoubleToInt64Bits(double.IsNaN(number) ? double.NaN : number));

    internal void Add(ReadOnlySpan<double> numbers)
    {
        Add(numbers.Length);
        foreach (double number in numbers)
        {
            Add(number);
        }
    }

    /// <summary>Adds a value of any type an output or a setting may have.</summary>
    internal void Add(object? value)
    {
        switch (value)
        {
            case double number:
                Add(number);
                break;
            case float number:
                Add((double)number);
                break;
            case int or long or bool or Enum:
                Add(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case DateTime time:
                Add(time.Ticks);
                break;
            default:
                Add(InputConversion.Show(value));
                break;
        }
    }

    internal void Add(OutputColumn output)
    {
        Add(output.Name);
        Add(output.Count);
        if (output is OutputColumn<double> numbers)
        {
            Add(numbers.Values);
            return;
        }

        for (int i = 0; i < output.Count; i++)
        {
            Add(output.ValueAt(i));
        }
    }

    /// <summary>Adds what is traded: it decides fills, sizes and profits, and namespaces can read it.</summary>
    internal void Add(Instrument instrument)
    {
        Add(instrument.Symbol);
        Add(instrument.TickSize);
        Add(instrument.PointValue);
        Add(instrument.QuantityStep);
        Add(instrument.TimeZone);
        Add(instrument.Session);
    }

    /// <summary>Adds how orders are treated; of a conversion rate only that there is one, since its figures show in profits and equity.</summary>
    internal void Add(BrokerSettings settings)
    {
        Add(settings.InitialCapital);
        Add(settings.Quantity);
        Add((long)settings.QuantityType);
        Add(settings.Pyramiding);
        Add(settings.Commission);
        Add((long)settings.CommissionType);
        Add(settings.Slippage);
        Add(settings.LimitVerification);
        Add(settings.ProcessOrdersOnClose ? 1 : 0);
        Add((long)settings.CloseEntriesRule);
        Add(settings.MarginLong);
        Add(settings.MarginShort);
        Add(settings.CalcOnOrderFills ? 1 : 0);
        Add(settings.CalcOnEveryTick ? 1 : 0);
        Add(settings.AccountCurrency);
        Add(settings.ConversionRate is null ? 0 : 1);
    }

    internal string Finish() => Convert.ToHexStringLower(hash.GetHashAndReset());
}
