// SPDX-License-Identifier: GPL-2.0-only
// Packets and PHYs: bit-fields, macros and fields that C reaches through helpers of its own.
#include <linux/netdevice.h>
#include <linux/phy.h>
#include <linux/skbuff.h>

#define shim __attribute__((__always_inline__))

shim void keel_shim_set_netdev_dev(struct net_device *net, struct device *parent)
{
	SET_NETDEV_DEV(net, parent);
}

shim unsigned int keel_shim_skb_frags(const struct sk_buff *skb)
{
	return skb_shinfo(skb)->nr_frags;
}

shim const skb_frag_t *keel_shim_skb_frag(const struct sk_buff *skb, unsigned int index)
{
	return &skb_shinfo(skb)->frags[index];
}

shim dma_addr_t keel_shim_skb_frag_map(struct device *dev, const skb_frag_t *frag, size_t offset, size_t size,
				       enum dma_data_direction dir)
{
	return skb_frag_dma_map(dev, frag, offset, size, dir);
}

shim void keel_shim_free_skb(struct sk_buff *skb)
{
	kfree_skb(skb);
}

shim u8 keel_shim_skb_checksum_state(const struct sk_buff *skb)
{
	return skb->ip_summed;
}

shim void keel_shim_skb_set_checksum_state(struct sk_buff *skb, u8 state)
{
	skb->ip_summed = state;
}

shim unsigned int keel_shim_phy_link(const struct phy_device *phydev)
{
	return phydev->link;
}

shim unsigned int keel_shim_phy_autoneg(const struct phy_device *phydev)
{
	return phydev->autoneg;
}

shim unsigned int keel_shim_phy_autoneg_complete(const struct phy_device *phydev)
{
	return phydev->autoneg_complete;
}

shim int keel_shim_phy_state(const struct phy_device *phydev)
{
	return phydev->state;
}

#undef shim
