using System.Collections;

namespace Barline;

/// <summary>The open trades as they stand at the moment of reading, oldest first.</summary>
internal sealed class OpenTradeList : IReadOnlyList<OpenTrade>
{
    private readonly Account account;

    public OpenTradeList(Account account) => this.account = account;

    public int Count => account.Open.Count;

    public OpenTrade this[int index] => index >= 0 && index < account.Open.Count
        ? account.Snapshot(account.Open[index])
        : throw new ArgumentOutOfRangeException(nameof(index), $"Open trade {index} was asked for; there are {Count}, counted from 0.");

    public IEnumerator<OpenTrade> GetEnumerator()
    {
        for (int i = 0; i < account.Open.Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
